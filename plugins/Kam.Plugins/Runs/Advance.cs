using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Runs;

/// <summary>Says that a batch is through with its stage.</summary>
static class Advance
{
    /// <summary>Whether it was the last one, so that the run's next step is the caller's.</summary>
    public static bool Batch(IOrganizationService service, RunBatch batch) =>
        (bool)service.Execute(new OrganizationRequest(CustomApis.AdvanceScoringRun.Name) { ["Target"] = batch.Row.Row.ToEntityReference() })[CustomApis.AdvanceScoringRun.IsLast];
}
