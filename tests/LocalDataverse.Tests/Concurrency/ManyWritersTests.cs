using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Scheduling;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Concurrency;

/// <summary>What the engine itself keeps while several transactions write.</summary>
public sealed class ManyWritersTests
{
    public static TheoryData<IsolationMode> Modes => PluginOrdersTests.Modes;

    [Theory, MemberData(nameof(Modes))]
    [Supports("Many writers at once, in either kind of read committed")]
    public void Rows_that_many_threads_write_at_once_have_versions_of_their_own(IsolationMode isolation)
    {
        using var host = new Host(new OrganizationOptions { Isolation = isolation });
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 4 }, number => host.Order($"order {number}"));
        var orders = host.Service.RetrieveMultiple(new QueryExpression("test_order") { ColumnSet = new ColumnSet("versionnumber") }).Entities;
        Assert.Equal(200, orders.Select(order => order["versionnumber"]).Distinct().Count());
    }

    [Theory, MemberData(nameof(Modes))]
    [Supports("Deadlocks")]
    public void Of_two_that_wait_for_each_other_one_is_told_so_by_the_error_of_SQL_Server(IsolationMode isolation)
    {
        using var host = new Host(new OrganizationOptions { Isolation = isolation });
        var refusals = new List<DataverseFault>();
        var found = new Explorer().Every(() =>
        {
            var (one, other) = (host.Order("one"), host.Order("other"));
            return new Trial([() => Rename(host, refusals, one, other), () => Rename(host, refusals, other, one)], () => Assert.Equal(host.Read(one)["test_memo"], host.Read(other)["test_memo"]));
        });
        Assert.True(found is { IsComplete: true, Failures: 0 }, found.ToString());
        Assert.NotEmpty(refusals);
        Assert.All(refusals, refusal => Assert.EndsWith("Generic SQL error. CRM ErrorCode: -2147204784 Sql ErrorCode: -2146232060 Sql Number: 1205", refusal.Message));
    }

    [Theory, MemberData(nameof(Modes))]
    public void A_version_that_is_asked_for_is_compared_with_the_row_behind_its_lock(IsolationMode isolation)
    {
        using var host = new Host(new OrganizationOptions { Isolation = isolation });
        var found = new Explorer { SwitchAt = SwitchPoint.Statement, Preemptions = 2 }.Every(() =>
        {
            var order = host.Read(host.Order("an order"));
            var passed = new List<string>();
            return new Trial([() => Save(host, order, "first", passed), () => Save(host, order, "second", passed)], () => Assert.Equal([host.Read(order.Id)["test_name"]], passed));
        });
        Assert.True(found is { IsComplete: true, Failures: 0 }, found.ToString());
    }

    [Fact]
    public void Rights_that_a_transaction_gives_are_nobody_elses_before_it_commits()
    {
        using var host = new Host(new OrganizationOptions { Isolation = IsolationMode.ReadCommittedSnapshot });
        var user = host.User("Nobody", role: null);
        var call = Call.Of(host.Organization, new Caller(host.Organization.AdministratorId));
        Assert.Throws<InvalidOperationException>(() => call.Write(() =>
        {
            host.Organization.Dispatch(call.Part(), Giving(user));
            Assert.Equal(PrivilegeDepth.Basic, call.Part(user).Rights.Depth("prvReadtest_order"));
            RefusedToRead(host, user);
            throw new InvalidOperationException("changed my mind");
        }));
        RefusedToRead(host, user);
        host.Organization.Dispatch(Call.Of(host.Organization, new Caller(host.Organization.AdministratorId)), Giving(user));
        Assert.Empty(host.Organization.ServiceFor(user).RetrieveMultiple(new QueryExpression("test_order")).Entities);
    }

    private static OrganizationRequest Giving(Guid user) => new("Associate")
    {
        ["Target"] = new EntityReference("systemuser", user),
        ["Relationship"] = new Relationship("systemuserroles_association"),
        ["RelatedEntities"] = new EntityReferenceCollection { new EntityReference("role", Shop.SellerRole) },
    };

    private static void RefusedToRead(Host host, Guid user) => Host.Refused(() => host.Organization.ServiceFor(user).RetrieveMultiple(new QueryExpression("test_order")));

    private static void Rename(Host host, List<DataverseFault> refusals, Guid first, Guid second)
    {
        var requests = new OrganizationRequestCollection();
        foreach (var order in (Guid[])[first, second]) requests.Add(new OrganizationRequest("Update") { ["Target"] = new Entity("test_order", order) { ["test_memo"] = first.ToString() } });
        try
        {
            host.Send("ExecuteTransaction", ("Requests", requests));
        }
        catch (DataverseFault refusal)
        {
            refusals.Add(refusal);
        }
    }

    private static void Save(Host host, Entity read, string name, List<string> passed)
    {
        try
        {
            host.Send("Update", ("Target", new Entity("test_order", read.Id) { ["test_name"] = name, RowVersion = read.RowVersion }), ("ConcurrencyBehavior", ConcurrencyBehavior.IfRowVersionMatches));
            passed.Add(name);
        }
        catch (DataverseFault refusal) when (refusal.ErrorCode == unchecked((int)0x80060882))
        {
            // The other one was first.
        }
    }
}
