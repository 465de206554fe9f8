using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Contacts;

/// <summary>An activity that is completed, reopened, changed when completed, or deleted changes when its people were last met: its clients are counted anew in the background.</summary>
[Step(Message.Create, AppointmentRow.Table, Stage.PostOperation, Mode.Asynchronous, PostImage = new[] { AppointmentRow.Columns.StateCode, AppointmentRow.Columns.RegardingObjectId })]
[Step(Message.Update, AppointmentRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[] { AppointmentRow.Columns.StateCode, AppointmentRow.Columns.RegardingObjectId, AppointmentRow.Columns.ScheduledEnd, AppointmentRow.Columns.ActualEnd, AppointmentRow.Columns.RequiredAttendees, AppointmentRow.Columns.OptionalAttendees, AppointmentRow.Columns.Organizer },
    PreImage = new[] { AppointmentRow.Columns.StateCode, AppointmentRow.Columns.RegardingObjectId }, PostImage = new[] { AppointmentRow.Columns.StateCode, AppointmentRow.Columns.RegardingObjectId })]
[Step(Message.Delete, AppointmentRow.Table, Stage.PostOperation, Mode.Asynchronous, PreImage = new[] { AppointmentRow.Columns.StateCode, AppointmentRow.Columns.RegardingObjectId })]
[Step(Message.Create, PhoneCallRow.Table, Stage.PostOperation, Mode.Asynchronous, PostImage = new[] { PhoneCallRow.Columns.StateCode, PhoneCallRow.Columns.RegardingObjectId })]
[Step(Message.Update, PhoneCallRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[] { PhoneCallRow.Columns.StateCode, PhoneCallRow.Columns.RegardingObjectId, PhoneCallRow.Columns.ScheduledEnd, PhoneCallRow.Columns.ActualEnd, PhoneCallRow.Columns.From, PhoneCallRow.Columns.To },
    PreImage = new[] { PhoneCallRow.Columns.StateCode, PhoneCallRow.Columns.RegardingObjectId }, PostImage = new[] { PhoneCallRow.Columns.StateCode, PhoneCallRow.Columns.RegardingObjectId })]
[Step(Message.Delete, PhoneCallRow.Table, Stage.PostOperation, Mode.Asynchronous, PreImage = new[] { PhoneCallRow.Columns.StateCode, PhoneCallRow.Columns.RegardingObjectId })]
[Step(Message.Create, TaskRow.Table, Stage.PostOperation, Mode.Asynchronous, PostImage = new[] { TaskRow.Columns.StateCode, TaskRow.Columns.RegardingObjectId })]
[Step(Message.Update, TaskRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[] { TaskRow.Columns.StateCode, TaskRow.Columns.RegardingObjectId, TaskRow.Columns.ScheduledEnd, TaskRow.Columns.ActualEnd },
    PreImage = new[] { TaskRow.Columns.StateCode, TaskRow.Columns.RegardingObjectId }, PostImage = new[] { TaskRow.Columns.StateCode, TaskRow.Columns.RegardingObjectId })]
[Step(Message.Delete, TaskRow.Table, Stage.PostOperation, Mode.Asynchronous, PreImage = new[] { TaskRow.Columns.StateCode, TaskRow.Columns.RegardingObjectId })]
public sealed class FollowActivity : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var rows = happened.Context.PreEntityImages.Values.Concat(happened.Context.PostEntityImages.Values).Where(IsCompleted).ToList();
        // What was completed for one client and is so for another counts for both.
        ClientsOf.Recount(happened, ClientsOf.Regarded(happened.Service, rows.Select(row => row.GetAttributeValue<EntityReference>(ActivityPointerRow.Columns.RegardingObjectId))));
        return null;
    }

    static bool IsCompleted(Entity row) => row.GetAttributeValue<OptionSetValue>(ActivityPointerRow.Columns.StateCode)?.Value == (int)ActivityPointerState.Completed;
}
