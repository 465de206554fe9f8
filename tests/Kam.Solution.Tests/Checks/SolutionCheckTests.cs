using Kam.SolutionModel;
using Kam.SolutionTests.Trees;

namespace Kam.SolutionTests.Checks;

public class SolutionCheckTests
{
    public static TheoryData<string> Violations => [.. Seed.All.Select(seed => seed.What)];

    [Theory]
    [MemberData(nameof(Violations))]
    public void A_violation_is_found_by_its_check(string what)
    {
        var seed = Seed.All.Single(seed => seed.What == what);
        using var tree = new SmallTree();
        seed.Break(tree);
        Assert.Contains(SolutionChecks.Run(tree.Assemble()), finding => finding.Check == seed.Check);
    }

    [Fact]
    public void Every_check_has_a_violation_that_it_catches() =>
        Assert.Empty(SolutionChecks.All.Select(check => check.Name).Except(Seed.All.Select(seed => seed.Check)));

    [Fact]
    public void Every_check_has_a_name_and_a_sentence_of_its_own()
    {
        Assert.Distinct(SolutionChecks.All.Select(check => check.Name));
        Assert.All(SolutionChecks.All, check => Assert.EndsWith(".", check.Sentence));
    }

    [Fact]
    public void A_tree_that_breaks_no_law_has_no_findings()
    {
        using var tree = new SmallTree();
        Assert.Empty(SolutionChecks.Run(tree.Assemble()));
    }

    [Fact]
    public void A_tree_that_cannot_be_read_is_one_finding()
    {
        using var tree = new SmallTree();
        tree.Write("Entities/kam_visit/Entity.xml", tree.Text("Entities/kam_visit/Entity.xml").Replace("<Type>money<", "<Type>hologram<"));
        Assert.Contains("hologram", Assert.Single(SolutionChecks.Run(tree.Assemble())).Text);
    }
}
