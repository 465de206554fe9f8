using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Catalogue;

/// <summary>How many clients and progresses an entry of the catalogue would change, were it applied to the running checklists. Nothing is written. A retired entry is missed nowhere.</summary>
[CustomApi(CustomApis.PreviewDefinition.Name)]
public sealed class PreviewDefinition : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var definition = DefinitionReading.Read(happened.Service, happened.Target.Id);
        var effects = RunningChecklists.WithIt(happened.Service, definition).Select(progress => progress.Effect).ToList();
        var answer = happened.Context.OutputParameters;
        answer[CustomApis.PreviewDefinition.Missing] = definition.IsActive() ? RunningChecklists.WithoutIt(happened.Service, definition).Count() : 0;
        answer[CustomApis.PreviewDefinition.Differing] = effects.Count(effect => effect == CatalogueEffect.Differing);
        answer[CustomApis.PreviewDefinition.Kept] = effects.Count(effect => effect == CatalogueEffect.Kept);
        return null;
    }
}
