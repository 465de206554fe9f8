using System.Text;
using Kam.SolutionModel;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Pipeline;

public sealed class NestedCallTests
{
    /// <summary>An order's memo draws the calls that its creation makes, and where one of them refuses.</summary>
    [Theory]
    [Supports("Transactions and full rollback")]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public void Of_a_tree_of_nested_calls_with_a_refusal_anywhere_nothing_remains(int seed)
    {
        using var host = new Host(Shop.Step("Branch", "Create", "test_order", StepStage.PostOperation), Shop.Step("NoteContext", "Create", "test_order", StepStage.PreOperation, configuration: "grown"));
        var random = new Random(seed);
        var before = host.Dump();
        for (var round = 0; round < 4; round++)
        {
            var tree = Tree(random, levels: 6);
            Assert.Equal("Cut off.", Host.Refused(() => host.Order("root", ("test_memo", tree.Insert(random.Next(tree.Length + 1), "!")))).Message);
        }
        Assert.Equal(before, host.Dump());
    }

    [Theory]
    [Supports("Transactions and full rollback")]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void Of_one_without_a_refusal_every_row_remains(int seed)
    {
        using var host = new Host(Shop.Step("Branch", "Create", "test_order", StepStage.PostOperation));
        var tree = Tree(new Random(seed), levels: 6);
        host.Order("root", ("test_memo", tree));
        Assert.Equal(1 + tree.Count(sign => sign == '('), host.Service.RetrieveMultiple(new QueryExpression("test_order")).Entities.Count);
    }

    private static string Tree(Random random, int levels)
    {
        var tree = new StringBuilder();
        for (var child = random.Next(3); levels > 0 && child > 0; child--) tree.Append('(').Append(Tree(random, levels - 1)).Append(')');
        return tree.ToString();
    }
}
