using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Contacts;

/// <summary>A contact that is deactivated, deleted or moved to another company has left: its clients are told in the background, each once.</summary>
[Step(Message.Update, ContactRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[] { ContactRow.Columns.StateCode, ContactRow.Columns.ParentCustomerId },
    PreImage = new[] { ContactRow.Columns.StateCode, ContactRow.Columns.ParentCustomerId, ContactRow.Columns.FullName },
    PostImage = new[] { ContactRow.Columns.StateCode, ContactRow.Columns.ParentCustomerId })]
[Step(Message.Delete, ContactRow.Table, Stage.PostOperation, Mode.Asynchronous, PreImage = new[] { ContactRow.Columns.ParentCustomerId, ContactRow.Columns.FullName })]
public sealed class FollowContact : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.Context.MessageName == nameof(Message.Delete)) Leave(happened, RestingText.Read(NoteWhatRests.Noted(happened)), Company(happened.Before));
        else if (happened.Before.IsActive() && !happened.Saved.IsActive()) Leave(happened, RestingOn.Read(happened.Service, happened.Context.PrimaryEntityId), null);
        else if (happened.HasChanged(ContactRow.Columns.ParentCustomerId)) Move(happened);
        return null;
    }

    /// <summary>At other clients the person stays who it was. What regards the contact is the new company's from now on.</summary>
    static void Move(Event happened)
    {
        var former = Company(happened.Before);
        Leave(happened, RestingOn.Read(happened.Service, happened.Context.PrimaryEntityId).Where(one => one.Client == former?.Id).ToList(), former);
        ClientsOf.Recount(happened, ClientsOf.Regarded(happened.Service, new[] { Company(happened.Saved) }));
    }

    /// <param name="company">Where the person worked: counted anew also when nothing rested on the person there.</param>
    static void Leave(Event happened, IReadOnlyList<RestingOn> resting, EntityReference? company)
    {
        var told = resting.ToDictionary(one => one.Client);
        foreach (var client in ClientsOf.Regarded(happened.Service, told.Keys.Select(Client.Reference).Concat(new[] { company! })))
        {
            var one = told.TryGetValue(client, out var known) ? known : new RestingOn(client, new Guid[0], new Guid[0]);
            happened.Service.Execute(new OrganizationRequest(CustomApis.LetContactGo.Name)
            {
                ["Target"] = Client.Reference(client),
                [CustomApis.LetContactGo.ContactId] = happened.Context.PrimaryEntityId,
                [CustomApis.LetContactGo.ContactName] = happened.Before.GetAttributeValue<string>(ContactRow.Columns.FullName) ?? "",
                [CustomApis.LetContactGo.Progresses] = RestingText.Ids(one.Progresses),
                [CustomApis.LetContactGo.Stakeholders] = RestingText.Ids(one.Stakeholders),
            });
        }
    }

    static EntityReference? Company(Entity contact) => contact.GetAttributeValue<EntityReference>(ContactRow.Columns.ParentCustomerId) is { LogicalName: AccountRow.Table } company ? company : null;
}
