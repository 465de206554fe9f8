using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Catalogue;

/// <summary>Entries of the catalogue, and the progresses made from them, as values of the domain.</summary>
static class DefinitionReading
{
    static readonly string[] Told = Definition.Columns.Concat(new[] { ProgressDefinitionRow.Columns.StateCode }).ToArray();

    public static Entity Read(IOrganizationService service, Guid id) => service.Retrieve(ProgressDefinitionRow.Table, id, new ColumnSet(Told));

    /// <summary>The terms of an entry, or of a progress: both tables name these columns alike.</summary>
    public static ProgressTerms Terms(this Entity row) => new(
        new Weight(row.GetAttributeValue<int?>(ProgressRow.Columns.Weight) ?? Weight.Lowest),
        row.Choice<ProgressCategory>(ProgressRow.Columns.Category) ?? ProgressCategory.Knowledge,
        row.Choice<ProgressType>(ProgressRow.Columns.Type) ?? ProgressType.Event,
        row.EvidenceAskedFor(), row.AnswerAskedFor(), row.Feeds());

    public static RunningProgress Running(this Entity progress) =>
        new(progress.Id(ProgressRow.Columns.DefinitionId) ?? Guid.Empty, progress.State(), progress.Terms());
}
