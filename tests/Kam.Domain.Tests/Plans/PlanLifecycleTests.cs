using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Plans;

public class PlanLifecycleTests
{
    static readonly Guid Owner = A.Id(1), Submitter = A.Id(2), Manager = A.Id(3), Above = A.Id(4), Stranger = A.Id(5);

    [Theory, MemberData(nameof(Cases.Of), "plan-lifecycle", MemberType = typeof(Cases))]
    public void Who_may_bring_a_plan_on_is_as_the_table_says(JsonObject row)
    {
        Guid[] managers = row["noManager"] is not null ? [] : [row["ownerIsManager"] is not null ? Owner : Manager, Above];
        var plan = new PlanStanding(row["was"].Word<PlanLifecycle>(), Owner, row["managerSubmitted"] is null ? Submitter : Manager, managers);
        Assert.Equal(row.Text("refusal"), Moved(plan, row)?.Code);
    }

    [Fact]
    public void Exactly_what_has_been_approved_is_locked() => Assert.Equal(
        [false, false, true, true, true], Enum.GetValues<PlanLifecycle>().Select(lifecycle => lifecycle.IsLocked()));

    [Fact]
    public void Nobody_approves_what_they_own_or_have_sent() => Gen.Select(Gen.Enum<PlanLifecycle>(), Gen.Int[1, 4], Gen.Int[1, 4], Gen.Int[1, 4].Array[0, 4]).Sample((lifecycle, owner, submitter, managers) =>
    {
        var plan = new PlanStanding(lifecycle, A.Id(owner), A.Id(submitter), [.. managers.Select(A.Id)]);
        Assert.NotNull(plan.Approve(A.Id(owner)));
        Assert.NotNull(plan.Approve(A.Id(submitter)));
    });

    static Refusal? Moved(PlanStanding plan, JsonObject row)
    {
        var user = row.Text("by") switch { "owner" => Owner, "submitter" => Submitter, "manager" => Manager, "above" => Above, _ => Stranger };
        return row.Text("move") switch
        {
            "submit" => plan.Submit(),
            "approve" => plan.Approve(user),
            "return" => plan.Return(user, row.Text("reason")),
            "revise" => plan.Revise(row.Text("reason"), row["revised"] is not null),
            "close" => plan.Close(user, row.Text("reason")),
            "changeManager" => plan.ChangeManager(user),
            var other => throw new ArgumentOutOfRangeException(nameof(row), other),
        };
    }
}
