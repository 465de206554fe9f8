using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Progress;

/// <summary>Whether the evidence of a completed progress is of that very client. Read with the checklist: a query of its own would be one call more.</summary>
static class EvidenceOfClient
{
    const string ContactAlias = ContactRow.Table;

    // Alias (the activity's table) and the lookup of the progress that leads to it.
    static readonly string[][] Activities =
    {
        new[] { AppointmentRow.Table, ProgressRow.Columns.AppointmentId },
        new[] { PhoneCallRow.Table, ProgressRow.Columns.PhoneCallId },
        new[] { TaskRow.Table, ProgressRow.Columns.TaskId },
    };

    /// <param name="join">Joins a table to the progress: by its name, the progress's column and its own.</param>
    public static void Join(Func<string, string, string, JoinOperator, LinkEntity> join)
    {
        var contact = join(ContactRow.Table, ProgressRow.Columns.ContactId, ContactRow.Columns.ContactId, JoinOperator.LeftOuter);
        contact.EntityAlias = ContactAlias;
        contact.Columns.AddColumns(ContactRow.Columns.ContactId, ContactRow.Columns.ParentCustomerId);
        foreach (var activity in Activities)
        {
            var link = join(activity[0], activity[1], TaskRow.Columns.ActivityId, JoinOperator.LeftOuter);
            link.EntityAlias = activity[0];
            link.Columns.AddColumns(TaskRow.Columns.ActivityId, TaskRow.Columns.StateCode, TaskRow.Columns.RegardingObjectId, TaskRow.Columns.ActualEnd, TaskRow.Columns.ModifiedOn);
        }
    }

    /// <summary>Keeps what was joined beside the progress it belongs to.</summary>
    public static Entity Keep(Entity row, Entity progress)
    {
        foreach (var value in row.Attributes.Where(value => value.Key.StartsWith(ContactAlias + ".", StringComparison.Ordinal) || Activities.Any(activity => value.Key.StartsWith(activity[0] + ".", StringComparison.Ordinal))))
            progress[value.Key] = value.Value;
        return progress;
    }

    public static Refusal? Judge(Guid client, Entity progress) => progress.EvidenceAskedFor() switch
    {
        EvidenceKind.Contact => Evidence.OfContact(client, progress.Joined(ContactAlias, ContactRow.Table, ContactRow.Columns.ContactId).Id(ContactRow.Columns.ParentCustomerId)),
        EvidenceKind.Activity => Evidence.OfActivity(client, Activities.Select(activity => Linked(progress, activity[0])).ToArray()),
        _ => null,
    };

    /// <summary>The day on which the last of the linked activities was completed.</summary>
    public static Day? LastCompleted(Entity progress, OrganizationZone zone) => Activities
        .Select(activity => progress.Joined(activity[0], activity[0], TaskRow.Columns.ActivityId))
        .Where(IsCompleted)
        .Select(activity => activity.DayIn(TaskRow.Columns.ActualEnd, zone) ?? activity.DayIn(TaskRow.Columns.ModifiedOn, zone))
        .Max();

    static LinkedActivity Linked(Entity progress, string table)
    {
        var activity = progress.Joined(table, table, TaskRow.Columns.ActivityId);
        return new(IsCompleted(activity), activity.Id(TaskRow.Columns.RegardingObjectId));
    }

    static bool IsCompleted(Entity activity) => !activity.IsActive();
}
