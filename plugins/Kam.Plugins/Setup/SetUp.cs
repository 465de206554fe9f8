using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Setup;

/// <summary>Loads what ships (the catalogue, the settings), and looks at what else the product needs. A button on the health page; repeatable.</summary>
[CustomApi(CustomApis.Setup.Name)]
public sealed class SetUp : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var load = new Load(happened.Service);
        foreach (var table in ShippedData.Read()) load.Bring(table);
        var answer = happened.Context.OutputParameters;
        answer[CustomApis.Setup.Created] = load.Created;
        answer[CustomApis.Setup.Updated] = load.Updated;
        answer[CustomApis.Setup.Kept] = load.Kept;
        answer[CustomApis.Setup.Report] = Health.Report(happened);
        return null;
    }
}
