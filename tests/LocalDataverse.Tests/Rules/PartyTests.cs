using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Rules;

public sealed class PartyTests : IDisposable
{
    readonly Host host = new();
    readonly Guid anna;
    readonly Guid boris;

    public PartyTests()
    {
        anna = Contact("Anna");
        boris = Contact("Boris");
    }

    public void Dispose() => host.Dispose();

    [Fact]
    [Supports("Parties of activities")]
    public void A_list_of_parties_is_written_with_its_activity_and_read_back_in_order()
    {
        var read = Read(Meeting(anna, boris));
        var list = read.GetAttributeValue<EntityCollection>("requiredattendees").Entities;
        Assert.Equal([anna, boris], list.Select(party => party.GetAttributeValue<EntityReference>("partyid").Id));
        Assert.Equal(["Anna", "Boris"], list.Select(party => party["partyidname"]));
        Assert.All(list, party => Assert.Equal(5, party.GetAttributeValue<OptionSetValue>("participationtypemask").Value));
        Assert.False(read.Contains("optionalattendees"));
    }

    [Fact]
    [Supports("Parties of activities")]
    public void A_list_that_is_written_again_replaces_the_one_that_was_and_leaves_the_others()
    {
        var meeting = Meeting(anna);
        host.Service.Update(new Entity("appointment", meeting) { ["optionalattendees"] = List(anna) });
        host.Service.Update(new Entity("appointment", meeting) { ["requiredattendees"] = List(boris) });
        Assert.Equal([("Anna", 6), ("Boris", 5)], Named(meeting));
        host.Service.Update(new Entity("appointment", meeting) { ["requiredattendees"] = null });
        Assert.Equal([("Anna", 6)], Named(meeting));
    }

    [Fact]
    [Supports("Parties of activities")]
    public void The_owner_and_what_an_activity_regards_are_parties_and_follow_the_row()
    {
        var call = host.Service.Create(new Entity("phonecall") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("contact", anna) });
        Assert.Equal([("Anna", 8), ("System Administrator", 9)], Named(call, withOwner: true));
        host.Service.Update(new Entity("phonecall", call) { ["regardingobjectid"] = new EntityReference("contact", boris) });
        var user = host.User("Other", role: null);
        host.Send("Assign", ("Target", new EntityReference("phonecall", call)), ("Assignee", new EntityReference("systemuser", user)));
        Assert.Equal([("A Other", 9), ("Boris", 8)], Named(call, withOwner: true));
    }

    [Fact]
    [Supports("Parties of activities")]
    public void Parties_are_found_from_the_person_through_a_link_to_the_activity()
    {
        var meeting = Meeting(anna);
        Meeting(boris);
        var found = host.Fetch($"""
            <entity name="activityparty">
              <attribute name="participationtypemask" />
              <filter><condition attribute="partyid" operator="eq" value="{anna}" /></filter>
              <link-entity name="activitypointer" from="activityid" to="activityid" alias="activity"><attribute name="activityid" /><attribute name="activitytypecode" /></link-entity>
            </entity>
            """).Entities;
        var party = Assert.Single(found);
        Assert.Equal((meeting, "appointment"), (((AliasedValue)party["activity.activityid"]).Value, ((AliasedValue)party["activity.activitytypecode"]).Value));
    }

    [Fact]
    public void A_query_of_activities_brings_their_lists()
    {
        Meeting(anna);
        var rows = host.Service.RetrieveMultiple(new QueryExpression("appointment") { ColumnSet = new ColumnSet("requiredattendees") }).Entities;
        Assert.Equal(anna, Assert.Single(rows).GetAttributeValue<EntityCollection>("requiredattendees")[0].GetAttributeValue<EntityReference>("partyid").Id);
    }

    [Fact]
    [Supports("Parties of activities")]
    public void Parties_go_with_their_activity_and_outlive_the_person()
    {
        var meeting = Meeting(anna, boris);
        host.Service.Update(new Entity("contact", boris) { ["lastname"] = "Boris the Second" });
        host.Service.Delete("contact", anna);
        var left = host.Service.RetrieveMultiple(new QueryExpression("activityparty") { ColumnSet = new ColumnSet("partyidname", "ispartydeleted") }).Entities
            .Where(party => (string)party["partyidname"] != "System Administrator").Select(party => ((string)party["partyidname"], (bool)party["ispartydeleted"])).Order();
        Assert.Equal([("Anna", true), ("Boris the Second", false)], left);
        host.Service.Delete("appointment", meeting);
        Assert.Empty(host.Service.RetrieveMultiple(new QueryExpression("activityparty")).Entities);
    }

    [Fact]
    [Supports("Parties of activities")]
    public void Somebody_unknown_is_a_party_by_address()
    {
        var mail = host.Service.Create(new Entity("email") { ["subject"] = "Hello", ["to"] = new EntityCollection([new Entity("activityparty") { ["addressused"] = "who@example.com" }]) });
        Assert.Equal([("who@example.com", 2)], Named(mail));
    }

    [Fact]
    [Supports("Parties of activities")]
    public void What_cannot_be_a_party_is_refused_by_name()
    {
        Assert.Contains("'requiredattendees' holds rows of 'activityparty'", Refused(new Entity("contact", anna)));
        Assert.Contains("neither a partyid nor an address", Refused(new Entity("activityparty")));
        Assert.Contains("'team' is not supported", Refused(new Entity("activityparty") { ["partyid"] = new EntityReference("team", anna) }));
        Assert.Contains("Does Not Exist", Refused(new Entity("activityparty") { ["partyid"] = new EntityReference("contact", Guid.NewGuid()) }));
    }

    [Fact]
    public void Parties_have_no_messages_of_their_own_and_no_place_in_conditions()
    {
        Assert.Contains("'Create' method does not support entities of type 'activityparty'", Host.Refused(() => host.Service.Create(new Entity("activityparty"))).Message);
        Assert.Contains("'Retrieve' method", Host.Refused(() => host.Service.Retrieve("activityparty", Guid.NewGuid(), new ColumnSet(true))).Message);
        var query = new QueryExpression("appointment") { Criteria = { Conditions = { new ConditionExpression("requiredattendees", ConditionOperator.Equal, anna) } } };
        Assert.Contains("condition on the list of parties", Host.Refused(() => host.Service.RetrieveMultiple(query)).Message);
    }

    [Fact]
    [Supports("Activities and their pointers")]
    public void An_activity_that_is_completed_has_ended_unless_the_request_says_when()
    {
        var (now, said) = (Meeting(anna), Meeting(anna));
        var before = new DateTime(2020, 1, 2, 10, 0, 0, DateTimeKind.Utc);
        host.Service.Update(new Entity("appointment", now) { ["statecode"] = new OptionSetValue(1) });
        host.Service.Update(new Entity("appointment", said) { ["statecode"] = new OptionSetValue(1), ["actualend"] = before });
        Assert.True(Read(now).GetAttributeValue<DateTime>("actualend") > before);
        Assert.Equal(before, Read(said)["actualend"]);
    }

    Guid Contact(string name) => host.Service.Create(new Entity("contact") { ["lastname"] = name });

    Guid Meeting(params Guid[] contacts) => host.Service.Create(new Entity("appointment") { ["subject"] = "Meeting", ["requiredattendees"] = List(contacts) });

    Entity Read(Guid meeting) => host.Service.Retrieve("appointment", meeting, new ColumnSet(true));

    string Refused(Entity party) => Host.Refused(() => host.Service.Create(new Entity("appointment") { ["subject"] = "x", ["requiredattendees"] = new EntityCollection([party]) })).Message;

    static EntityCollection List(params Guid[] contacts) =>
        new([.. contacts.Select(contact => new Entity("activityparty") { ["partyid"] = new EntityReference("contact", contact) })]);

    IEnumerable<(string, int)> Named(Guid activity, bool withOwner = false)
    {
        var query = new QueryExpression("activityparty") { ColumnSet = new ColumnSet("partyidname", "participationtypemask"), Criteria = { Conditions = { new ConditionExpression("activityid", ConditionOperator.Equal, activity) } } };
        return host.Service.RetrieveMultiple(query).Entities.Select(party => ((string)party["partyidname"], party.GetAttributeValue<OptionSetValue>("participationtypemask").Value))
            .Where(party => withOwner || party.Item2 != 9).OrderBy(party => party.Item1, StringComparer.Ordinal);
    }
}
