using Kam.Domain;
using Kam.Plugins.Circles;
using Kam.Plugins.Model;

namespace Kam.Plugins.Merging;

/// <summary>The master's wallet is the sum of the circles that it has now, under the lock that the stage before took.</summary>
[Step(Message.Merge, AccountRow.Table, Stage.PostOperation)]
public sealed class KeepMergedWallet : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        ClientCircles.Read(happened, happened.Target.Id).FeedWallet(happened);
        return null;
    }
}
