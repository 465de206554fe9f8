using System.Globalization;
using Kam.Cli.Import.Plan;
using Kam.Cli.Score.Read;
using Kam.Dataverse;
using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score.Write;

/// <summary>
/// The writes of one client as one transaction: the account first, in the version in which it was read. Everybody who
/// changes a client's rows writes its account too, so that one guard protects them all.
/// </summary>
sealed class ClientWrites(ClientRow row)
{
    /// <summary>Which run's population explains the figures.</summary>
    public const string Run = "kam_runid@odata.bind";

    /// <returns>Null when nothing differs.</returns>
    public ClientChange? Change(JObject account, JObject value, JObject snapshot, Day month)
    {
        var accountChange = Difference.Between(account, row.Account);
        var others = Others(Difference.Between(value, row.Value ?? []), Difference.Between(snapshot, row.Snapshot ?? []), month).ToList();
        return accountChange.HasValues || others.Count > 0
            ? new ClientChange(row.Id, row.Name, new ChangeSet([Account(accountChange), .. others]))
            : null;
    }

    Ask Account(JObject change)
    {
        if (change.HasValues)
            change["kam_recalculatedon"] = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        else
            change["kam_lock"] = Guid.NewGuid().ToString("N");
        return Ask.Patch(Key.Of(row.Id).In("accounts"), change).With("If-Match", row.Version);
    }

    IEnumerable<Ask> Others(JObject value, JObject snapshot, Day month)
    {
        if (value.HasValues)
            yield return row.Value?.Id("kam_clientvalueid") is { } id ? Update("kam_clientvalues", id, value) : Ask.Post("kam_clientvalues", New(value));
        if (!snapshot.HasValues)
            yield break;
        if (row.Snapshot?.Id("kam_snapshotid") is { } known)
        {
            yield return Update("kam_snapshots", known, snapshot);
            yield break;
        }
        yield return Ask.Post("kam_snapshots", New(Snapshot(snapshot, month)));
    }

    /// <summary>Owner and wallet have no as-of date: they are kept as they are found nearest to the month end.</summary>
    JObject Snapshot(JObject snapshot, Day month)
    {
        snapshot["kam_month"] = month.ToString();
        if (ShareOfWallet.Of((decimal?)snapshot["kam_revenue12"], Inputs.Of(row.Account).Wallet) is { } share)
            snapshot["kam_walletshare"] = share;
        return row.Account.Id("owninguser") is { } user ? snapshot.Bind("kam_userid", "systemusers", user) : snapshot;
    }

    static Ask Update(string set, Guid id, JObject change) => Ask.Patch(Key.Of(id).In(set), change).With("If-Match", "*");

    /// <summary>A new row of a client is called like it and belongs to its owner.</summary>
    JObject New(JObject columns)
    {
        columns["kam_name"] = row.Name;
        columns.Bind("kam_accountid", "accounts", row.Id);
        return row.Account.Id("owninguser") is { } user
            ? columns.Bind("ownerid", "systemusers", user)
            : columns.Bind("ownerid", "teams", row.Account.Id("owningteam")!.Value);
    }
}
