using Kam.Plugins.Tests.Runs;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Scoring;

public sealed class RescoreTests : IDisposable
{
    readonly Tenant tenant = Scored.Thirty();
    readonly Client client;

    public RescoreTests() => client = tenant.Clients().First(client => client.Account.ReferenceRating is null);

    [Fact]
    public void An_edit_of_a_clients_own_inputs_takes_one_call_in_the_save() =>
        Assert.Equal(["RetrieveMultiple kam_clientvalue"], tenant.CallsOf(() => Edit(row => row.ReferenceRating = 5)));

    [Fact]
    public void What_is_no_input_or_the_same_as_before_takes_none()
    {
        Edit(row => row.ReferenceRating = 5);
        Assert.Empty(tenant.CallsOf(() => Edit(row => row.ReferenceRating = 5)));
        Assert.Empty(tenant.CallsOf(() => Edit(row => row.Description = "Good")));
    }

    [Fact]
    public void The_score_is_there_at_once_and_its_explanation_follows()
    {
        var before = client.Account.Score;
        Edit(row => row.ReferenceRating = 5);
        var edited = client.Account;
        Assert.True(edited.Score > before);
        Assert.Equal(before, client.Value.Score);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((edited.Score, edited.Confidence, 100m, 0.3333m), (client.Value.Score, client.Value.Confidence, client.Value.S5, client.Value.Known5));
    }

    [Fact]
    public void What_follows_in_the_background_finds_the_same_numbers() => Assert.All(tenant.Clients(), edited =>
    {
        tenant.Administrator.Update(new AccountRow(edited.Id) { Wallet = 77_777, ExpectedGrowth = 7, MarketRating = 4, InnovationRating = 1, CostsToServe12 = 123 }.Row);
        var atOnce = Shown(edited);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(atOnce, Shown(edited));
        Assert.Equal(edited.Account.RecalculationRequest, edited.Account.RecalculationDone);
    });

    [Fact]
    public void Nobody_else_moves()
    {
        var before = Others();
        Edit(row => row.Wallet = 10_000_000);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(before, Others());
    }

    [Fact]
    public void Taking_an_input_back_brings_the_old_numbers_back()
    {
        var before = Shown(client);
        Edit(row => row.ReferenceRating = 5);
        tenant.Organization.Jobs.RunAll();
        Edit(row => row.ReferenceRating = null);
        Assert.Equal(before, Shown(client));
    }

    [Fact]
    public void A_recalculation_of_a_scored_client_takes_five_calls()
    {
        Edit(row => row.ReferenceRating = 5);
        Assert.Equal(
            ["Update account", "RetrieveMultiple account", "RetrieveMultiple kam_purchase", "Update account", "Update kam_clientvalue"],
            tenant.CallsOf(() => client.Recalculate()));
    }

    [Fact]
    public void A_recalculation_that_finds_the_same_writes_nothing()
    {
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(["Update account", "RetrieveMultiple account", "RetrieveMultiple kam_purchase"], tenant.CallsOf(() => client.Recalculate(force: true)));
    }

    [Fact]
    public void A_client_that_no_run_has_scored_is_left_alone()
    {
        var unscored = A.Client(tenant);
        tenant.Administrator.Update(new AccountRow(unscored.Id) { ReferenceRating = 5 }.Row);
        Assert.Equal((null, null, null), (unscored.Account.Score, unscored.Account.Segment, unscored.Account.RecalculationRequest));
    }

    [Fact]
    public void A_new_client_is_scored_by_the_last_run()
    {
        var fresh = A.Client(tenant);
        tenant.Administrator.Create(A.Purchase(fresh, A.Category(tenant, "parts"), "2026-05-10", 5_000, 3_000).Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((SegmentChoice.New, SegmentReasonChoice.NewClient), (fresh.Account.Segment, fresh.Account.SegmentReason));
        Assert.Equal(client.Value.RunId!.Id, fresh.Value.RunId!.Id);
    }

    [Fact]
    public void An_amount_in_another_currency_is_judged_in_base_currency()
    {
        Edit(row => row.Wallet = 50_000);
        var expected = Shown(client);
        var half = tenant.Administrator.Create(new TransactionCurrencyRow { CurrencyName = "Half", IsoCurrencyCode = "HLF", CurrencySymbol = "h", CurrencyPrecision = 2, ExchangeRate = 2 }.Row);
        Edit(row => (row.TransactionCurrencyId, row.Wallet) = (new(TransactionCurrencyRow.Table, half), 100_000));
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(expected, Shown(client));
    }

    public void Dispose() => tenant.Dispose();

    void Edit(Action<AccountRow> edit)
    {
        var row = new AccountRow(client.Id);
        edit(row);
        tenant.People.As(tenant.People.Clara).Update(row.Row);
    }

    static (decimal?, decimal?, string?, SegmentChoice?, SegmentReasonChoice?, bool?) Shown(Client client)
    {
        var account = client.Account;
        return (account.Score, account.Confidence, account.PscProfile, account.Segment, account.SegmentReason, account.IsCandidate);
    }

    List<string> Others() => [.. tenant.Versions().Where(version => !version.Contains(client.Id.ToString(), StringComparison.Ordinal) && !version.Contains(client.Value.Id.ToString(), StringComparison.Ordinal))];
}
