using Kam.SolutionModel;
using LocalDataverse.Scheduling;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Concurrency;

/// <summary>Plug-ins that are wrong only when two of them run at a time, tried in every order: the exploration catches them, and lets the right ones pass.</summary>
public sealed class PluginOrdersTests
{
    public static TheoryData<IsolationMode> Modes => [IsolationMode.ReadCommittedSnapshot, IsolationMode.ReadCommittedLocking];

    [Theory, MemberData(nameof(Modes))]
    [Supports("Every order of concurrent requests")]
    public void A_plug_in_that_reads_adds_and_writes_is_caught_losing_an_update(IsolationMode isolation)
    {
        using var host = Adding(isolation, configuration: null);
        var found = new Explorer().Every(() => Lines(host, 5, 7));
        Assert.True(found is { IsComplete: true, Failures: > 0 } && found.Failures < found.Schedules, found.ToString());
        Assert.Contains("Expected: 12", found.Reason!.Message);
    }

    [Theory, MemberData(nameof(Modes))]
    public void One_that_locks_before_it_reads_passes_in_every_order(IsolationMode isolation)
    {
        using var host = Adding(isolation, configuration: "locked");
        var found = new Explorer().Every(() => Lines(host, 5, 7));
        Assert.True(found is { IsComplete: true, Failures: 0, WithWaits: > 0 }, found.ToString());
    }

    [Theory, MemberData(nameof(Modes))]
    public void So_it_does_with_three_at_a_time(IsolationMode isolation)
    {
        using var host = Adding(isolation, configuration: "locked");
        var found = new Explorer { Preemptions = 1 }.Every(() => Lines(host, 5, 7, 11));
        Assert.True(found is { IsComplete: true, Failures: 0, WithWaits: > 0 }, found.ToString());
    }

    [Theory, MemberData(nameof(Modes))]
    public void Orders_drawn_by_a_seed_between_any_two_statements_catch_it_too(IsolationMode isolation)
    {
        using var host = Adding(isolation, configuration: null);
        // What the organization remembers from request to request is read beforehand, so that all schedules have the same statements.
        new Explorer().Replay([], () => Lines(host, 5, 7));
        var found = new Explorer { SwitchAt = SwitchPoint.Statement }.Random(seed: 1, schedules: 40, () => Lines(host, 5, 7));
        Assert.InRange(found.Failures, 1, 39);
        var again = new Explorer { SwitchAt = SwitchPoint.Statement }.Replay(found.FirstFailure!.Choices, () => Lines(host, 5, 7));
        Assert.Equal((1, found.Reason!.Message), (again.Failures, again.Reason?.Message));
    }

    [Theory, MemberData(nameof(Modes))]
    public void Two_that_read_both_rows_and_write_each_the_others_are_caught_missing_a_sum(IsolationMode isolation)
    {
        using var host = new Host(Over(isolation), Shop.Step("SumIntoOther", "Create", "test_line", StepStage.PostOperation));
        var found = new Explorer().Every(() => Pair(host));
        Assert.True(found is { IsComplete: true, Failures: > 0 } && found.Failures < found.Schedules, found.ToString());
    }

    [Theory, MemberData(nameof(Modes))]
    public void An_endless_loop_ends_at_its_depth_beside_another_one_and_leaves_nothing(IsolationMode isolation)
    {
        using var host = new Host(Over(isolation), Shop.Step("UpdateAgain", "Update", "test_order", StepStage.PostOperation));
        var found = new Explorer { Preemptions = 1 }.Every(() =>
        {
            var orders = new[] { host.Order("first"), host.Order("second") };
            return new Trial([.. orders.Select(order => (Action)(() => Loop(host, order)))], () => Assert.Equal(["first", "second"], orders.Select(order => host.Read(order)["test_name"])));
        });
        Assert.True(found is { IsComplete: true, Failures: 0 }, found.ToString());
    }

    private static OrganizationOptions Over(IsolationMode isolation) => new() { Isolation = isolation };

    private static Host Adding(IsolationMode isolation, string? configuration) => new(Over(isolation), Shop.Step("AddToTotal", "Create", "test_line", StepStage.PostOperation, configuration: configuration));

    /// <summary>Lines of one order at the same time: their sum is the order's number.</summary>
    private static Trial Lines(Host host, params int[] numbers)
    {
        var order = host.Order("an order", ("test_count", 0));
        return new Trial([.. numbers.Select(number => (Action)(() => Line(host, order, "a line", number)))], () => Assert.Equal(numbers.Sum(), host.Read(order)["test_count"]));
    }

    /// <summary>After any one and then the other, one order has the sum of the other's new number.</summary>
    private static Trial Pair(Host host)
    {
        var name = $"pair {Guid.NewGuid()}";
        var (one, other) = (host.Order(name, ("test_count", 1)), host.Order(name, ("test_count", 1)));
        return new Trial([() => Line(host, one, name, 0), () => Line(host, other, name, 0)], () => Assert.Equal([2, 3], ((int[])[(int)host.Read(one)["test_count"], (int)host.Read(other)["test_count"]]).Order()));
    }

    private static void Line(Host host, Guid order, string name, int number) =>
        host.Service.Create(new Entity("test_line") { ["test_name"] = name, ["test_orderid"] = new EntityReference("test_order", order), ["test_count"] = number });

    private static void Loop(Host host, Guid order) =>
        Assert.Equal(LocalDataverse.Faults.ErrorCodes.RequestTooDeep, Host.Refused(() => host.Update(order, "test_name", "changed")).ErrorCode);
}
