using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>Grows the tree that the order's memo draws: "(())()" is two children, the first with one of its own; at a "!" it refuses.</summary>
public sealed class Branch : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service)
    {
        var memo = Target(context).GetAttributeValue<string>("test_memo") ?? "";
        foreach (var part in Parts(memo))
        {
            if (part == "!") throw new InvalidPluginExecutionException("Cut off.");
            service.Create(new Entity("test_order") { ["test_name"] = "grown", ["test_memo"] = part.Substring(1, part.Length - 2) });
        }
    }

    private static IEnumerable<string> Parts(string memo)
    {
        for (int at = 0, from = 0, open = 0; at < memo.Length; at++)
        {
            if (open == 0) from = at;
            open += memo[at] == '(' ? 1 : memo[at] == ')' ? -1 : 0;
            if (open == 0) yield return memo.Substring(from, at - from + 1);
        }
    }
}
