using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Progress;

/// <summary>A row of progress as values of the domain.</summary>
static class ProgressReading
{
    public static ProgressStanding State(this Entity row) =>
        new(row.Choice<ProgressStatus>(ProgressRow.Columns.Status) ?? ProgressStatus.NotStarted, row.IsActive());

    public static CountedProgress Counted(this Entity row) => new(
        row.Choice<ProgressCategory>(ProgressRow.Columns.Category) ?? ProgressCategory.Knowledge,
        new Weight(row.GetAttributeValue<int?>(ProgressRow.Columns.Weight) ?? Weight.Lowest),
        row.State().Status, row.State().IsApplicable);

    public static EvidenceKind EvidenceAskedFor(this Entity row) =>
        row.Choice<EvidenceKind>(ProgressRow.Columns.Evidence) ?? EvidenceKind.None;

    public static AnswerType AnswerAskedFor(this Entity row) =>
        row.Choice<AnswerType>(ProgressRow.Columns.AnswerType) ?? AnswerType.None;

    public static GivenEvidence Evidence(this Entity row) => new(
        row.GetAttributeValue<string>(ProgressRow.Columns.EvidenceNote),
        row.Id(ProgressRow.Columns.ContactId).HasValue,
        new[] { ProgressRow.Columns.AppointmentId, ProgressRow.Columns.PhoneCallId, ProgressRow.Columns.TaskId }.Any(column => row.Id(column).HasValue));

    public static Answer Answer(this Entity row) => new(
        row.Money(ProgressRow.Columns.AnswerMoney),
        row.GetAttributeValue<decimal?>(ProgressRow.Columns.AnswerPercent),
        row.GetAttributeValue<string>(ProgressRow.Columns.AnswerText),
        row.GetAttributeValue<DateTime?>(ProgressRow.Columns.AnswerDate));

    public static Feed Feeds(this Entity row) => row.Choice<Feed>(ProgressRow.Columns.Feeds) ?? Feed.Nothing;

    public static Quarter? Planned(this Entity row) =>
        row.GetAttributeValue<string>(ProgressRow.Columns.PlannedQuarter) is { Length: > 0 } text ? Quarter.Read(text).Value : null;

    public static bool IsStalled(this Entity row) => row.GetAttributeValue<bool>(ProgressRow.Columns.Stalled);
}
