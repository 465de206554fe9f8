using System.Globalization;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Story;

/// <summary>One client through one year: does what people do, and writes down what the client then shows.</summary>
sealed class Year(Tenant tenant)
{
    readonly List<string> lines = [];
    readonly Client client = A.Client(tenant);
    readonly Guid category = A.Category(tenant, "cleaning");

    public string Told => string.Join('\n', lines) + "\n";

    public void BecomesKey()
    {
        client.IsKey(tenant);
        tenant.Organization.Jobs.RunAll();
        Tell("Anna's client becomes a key client");
    }

    public void Buys(decimal net)
    {
        tenant.Administrator.Create(A.Purchase(client, category, Today.ToString("yyyy-MM-dd"), net, net * 0.8m).Row);
        tenant.Organization.Jobs.RunAll();
        Tell(FormattableString.Invariant($"bought for {net:N0}"));
    }

    public void Completes(params string[] codes)
    {
        foreach (var code in codes)
        {
            var progress = client.Progress(code);
            Proved(progress).Complete(tenant);
            Tell($"completed {code} {progress.Name}");
        }
    }

    public void Starts(string code) => Saves(code, "started", row => row.Status = ProgressStatusChoice.InProgress);

    public void Reopens(string code, string reason) => Saves(code, $"reopened ({reason})", row => (row.Status, row.ChangeReason) = (ProgressStatusChoice.InProgress, reason));

    public void Pass(int days)
    {
        tenant.Clock.Pass(days);
        while (!(bool)tenant.Administrator.Execute(new OrganizationRequest(CustomApis.RunDaily.Name))[CustomApis.RunDaily.Finished]) { }
        tenant.Organization.Jobs.RunAll();
        Tell($"{days} days later");
    }

    DateTime Today => tenant.Clock.GetUtcNow().Date;

    void Saves(string code, string what, Action<ProgressRow> change)
    {
        client.Progress(code).Save(tenant, change);
        Tell($"{what} {code}");
    }

    ProgressRow Proved(ProgressRow progress)
    {
        var given = progress.With(
            note: "Seen",
            contact: progress.Evidence == EvidenceChoice.Contact ? A.ContactOf(client, tenant) : null,
            task: progress.Evidence == EvidenceChoice.Activity ? A.Task(tenant, client, completed: true) : null,
            money: progress.AnswerType == AnswerTypeChoice.Money ? 2_000_000 : null,
            percent: progress.AnswerType == AnswerTypeChoice.Percent ? 10 : null);
        if (progress.AnswerType == AnswerTypeChoice.Text) given.AnswerText = "Rival — 30 %";
        if (progress.AnswerType == AnswerTypeChoice.Date) given.AnswerDate = Today;
        return given;
    }

    void Tell(string what)
    {
        var (account, value) = (client.Account, client.Value);
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"{Today:yyyy-MM-dd} {what}"));
        lines.Add(string.Create(CultureInfo.InvariantCulture,
            $"    {account.ProgressPercent} % ({account.ProgressCompleted} of {account.ProgressApplicable}): K {value.KnowledgePercent} C {value.ContactsPercent} D {value.DepthPercent} I {value.IntegrationPercent}; {account.RelationshipStatus}, {account.Segment}, stalled {account.StalledCount}; wallet {account.Wallet:0}, growth {account.ExpectedGrowth}; LTV {account.LtvRevenue:0}, profit {account.LtvProfit:0}, 12 months {account.Revenue12:0} at {value.AsOf:yyyy-MM-dd}, S {value.Regularity}, next {account.NextOrderExpectedOn:yyyy-MM-dd}"));
    }
}
