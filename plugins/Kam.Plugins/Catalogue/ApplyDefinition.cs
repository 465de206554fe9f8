using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Catalogue;

/// <summary>
/// Brings an entry of the catalogue into the running checklists, a portion of clients a call, in one transaction. Who was served needs nothing more,
/// so calling again until nobody remains is safe, also by two at once.
/// </summary>
[CustomApi(CustomApis.ApplyDefinition.Name)]
public sealed class ApplyDefinition : Rule
{
    /// <summary>Half a dozen calls a client: what two minutes hold with room to spare.</summary>
    const int Portion = 50;

    protected override Refusal? Judge(Event happened)
    {
        var definition = DefinitionReading.Read(happened.Service, happened.Target.Id);
        if (!definition.IsActive()) return Refusal.Of(RefusalCode.DefinitionRetired);
        var orders = new DefinitionOrders(definition, Ordered(happened, CustomApis.ApplyDefinition.AddMissing), Ordered(happened, CustomApis.ApplyDefinition.ApplyChanges));
        // In the one order of locks.
        var affected = Affected(happened.Service, orders).Distinct().OrderBy(client => client).ToList();
        var portion = affected.Take(Portion).ToList();
        foreach (var client in portion) ServedClient.Serve(happened, client, orders);
        happened.Context.OutputParameters[CustomApis.ApplyDefinition.Processed] = portion.Count;
        happened.Context.OutputParameters[CustomApis.ApplyDefinition.Remaining] = affected.Count - portion.Count;
        return null;
    }

    static bool Ordered(Event happened, string parameter) => happened.Context.InputParameters.TryGetValue(parameter, out var ordered) && ordered is true;

    static IEnumerable<Guid> Affected(IOrganizationService service, DefinitionOrders orders)
    {
        var missing = orders.AddMissing ? RunningChecklists.WithoutIt(service, orders.Definition) : new Guid[0];
        var differing = orders.ApplyChanges
            ? RunningChecklists.WithIt(service, orders.Definition).Where(progress => progress.Effect == CatalogueEffect.Differing).Select(progress => progress.Client)
            : new Guid[0];
        return missing.Concat(differing);
    }
}
