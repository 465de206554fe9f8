using System.Net;
using System.Text.Json.Nodes;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class PartyTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>, IAsyncLifetime
{
    Guid anna;
    Guid boris;

    public async ValueTask InitializeAsync() => (anna, boris) = (await Api.Create("contacts", new { lastname = "Anna" }), await Api.Create("contacts", new { lastname = "Boris" }));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    [Supports("Parties of activities")]
    public async Task Parties_are_created_inside_their_activity_and_expanded()
    {
        var meeting = await Meeting((anna, 5), (boris, 6));
        var row = await Read($"appointments({meeting})?$select=subject&$expand=appointment_activity_parties($select=participationtypemask,_partyid_value;$filter=participationtypemask ne 9)");
        Assert.Equal([(5, $"{anna}"), (6, $"{boris}")], row["appointment_activity_parties"]!.AsArray().Select(party => (party!["participationtypemask"]!.GetValue<int>(), party["_partyid_value"]!.GetValue<string>())).Order());
    }

    [Fact]
    [Supports("Parties of activities")]
    public async Task Parties_are_queried_with_the_table_and_name_of_each()
    {
        var meeting = await Meeting((anna, 5));
        var party = (await Read($"activityparties?$filter=_activityid_value eq {meeting} and participationtypemask eq 5"))["value"]!.AsArray().Single()!;
        Assert.Equal(("contact", "Anna"), (party["_partyid_value@Microsoft.Dynamics.CRM.lookuplogicalname"]!.GetValue<string>(), party["_partyid_value@OData.Community.Display.V1.FormattedValue"]!.GetValue<string>()));
    }

    [Fact]
    [Supports("Parties of activities")]
    public async Task Parties_given_in_an_update_replace_those_that_were()
    {
        var meeting = await Meeting((anna, 5), (boris, 6));
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Patch($"appointments({meeting})", Row((boris, 5)))).Status);
        Assert.Equal([$"{boris}"], await Values($"activityparties?$filter=_activityid_value eq {meeting} and participationtypemask ne 9", "_partyid_value"));
    }

    [Fact]
    public async Task A_party_that_the_activity_has_no_list_for_is_refused()
    {
        var reply = await Api.Post("appointments", Row((anna, 1)));
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Contains("The participation type 1 does not exist for 'appointment'", reply.Error);
    }

    [Fact]
    public async Task A_party_alone_is_neither_created_nor_changed()
    {
        var reply = await Api.Post("activityparties", new JsonObject { ["partyid_contact@odata.bind"] = $"/contacts({anna})" });
        Assert.Contains("does not support entities of type 'activityparty'", reply.Error);
    }

    [Fact]
    [Supports("Parties of activities")]
    public async Task Who_may_not_read_the_activity_does_not_read_its_parties()
    {
        var meeting = await Meeting((anna, 5));
        var user = await Users.Create(Api, Served.Organization);
        var reply = await Api.Get($"activityparties?$filter=_activityid_value eq {meeting}", ("MSCRMCallerID", $"{user}"));
        Assert.Contains("prvReadActivity", reply.Error);
    }

    Task<Guid> Meeting(params (Guid Contact, int Type)[] parties)
    {
        var row = Row(parties);
        row["subject"] = "Meeting";
        return Api.Create("appointments", row);
    }

    static JsonObject Row(params (Guid Contact, int Type)[] parties) => new()
    {
        ["appointment_activity_parties"] = new JsonArray([.. parties.Select(party => new JsonObject { ["participationtypemask"] = party.Type, ["partyid_contact@odata.bind"] = $"/contacts({party.Contact})" })]),
    };
}
