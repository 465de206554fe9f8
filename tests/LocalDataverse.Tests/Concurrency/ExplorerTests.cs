using LocalDataverse.Scheduling;

namespace LocalDataverse.Tests.Concurrency;

/// <summary>The exploration itself: it tries every order once, and the same again.</summary>
public sealed class ExplorerTests
{
    private readonly List<string> orders = [];

    [Fact]
    public void Every_order_of_three_steps_and_three_is_tried_once()
    {
        var found = new Explorer().Every(Trial(3, 3));
        // Each task is one step more than its switch points: up to the first of them.
        Assert.Equal((true, 70, 70), (found.IsComplete, found.Schedules, Orders(found)));
    }

    [Fact]
    public void Three_tasks_are_tried_in_every_order_too()
    {
        var found = new Explorer().Every(Trial(1, 1, 1));
        Assert.Equal((true, 90), (found.IsComplete, found.Schedules));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 8)]
    public void A_bound_on_how_often_a_task_is_left_bounds_the_orders(int preemptions, int schedules)
    {
        var found = new Explorer { Preemptions = preemptions }.Every(Trial(3, 3));
        Assert.Equal((true, schedules), (found.IsComplete, found.Schedules));
    }

    [Fact]
    public void A_bound_on_the_orders_is_told()
    {
        var found = new Explorer { MaxSchedules = 10 }.Every(Trial(3, 3));
        Assert.Equal((false, 10), (found.IsComplete, found.Schedules));
    }

    [Fact]
    public void A_seed_draws_the_same_orders_again()
    {
        new Explorer().Random(7, 20, Trial(3, 3));
        var first = orders.ToList();
        orders.Clear();
        new Explorer().Random(7, 20, Trial(3, 3));
        Assert.Equal(first, orders);
        Assert.True(first.Distinct().Count() > 5);
    }

    [Fact]
    public void The_order_that_failed_can_be_run_again()
    {
        var found = new Explorer().Every(Trial(() => Assert.False(orders[^1] == "00101101"), 3, 3));
        Assert.Equal(1, found.Failures);
        var again = new Explorer().Replay(found.FirstFailure!.Choices, Trial(() => Assert.Equal("00101101", orders[^1]), 3, 3));
        Assert.True(again.Failures == 0, again.ToString());
    }

    [Fact]
    public void What_a_task_throws_fails_its_order()
    {
        var found = new Explorer().Every(() => new Trial([() => throw new InvalidOperationException("a bug"), () => { }], () => { }));
        Assert.Equal((2, "a bug"), (found.Failures, found.Reason!.Message));
    }

    [Fact]
    public void The_virtual_clock_goes_on_with_the_steps()
    {
        var clock = new VirtualClock(DateTimeOffset.UnixEpoch);
        new Explorer { Clock = clock, TickLength = TimeSpan.FromSeconds(1) }.Replay([], Trial(3, 3));
        Assert.Equal(DateTimeOffset.UnixEpoch.AddSeconds(9), clock.GetUtcNow());
    }

    private int Orders(Exploration _) => orders.Distinct().Count();

    private Func<Trial> Trial(params int[] steps) => Trial(() => { }, steps);

    private Func<Trial> Trial(Action check, params int[] steps) => () =>
    {
        orders.Add("");
        return new Trial([.. steps.Select((count, number) => (Action)(() => Walk(number, count)))], check);
    };

    private void Walk(int number, int steps)
    {
        orders[^1] += number;
        for (var step = 0; step < steps; step++)
        {
            Turn.AtServiceCall("a step");
            orders[^1] += number;
        }
    }
}
