using Kam.Oracle.Tests.Portfolios;
using Kam.Oracle.Tests.Product;
using Kam.Oracle.Tests.Rules;
using Newtonsoft.Json.Linq;

namespace Kam.Oracle.Tests;

/// <summary>
/// The product against the second specification: a portfolio goes through the real import, the run scores it on the
/// packed solution, and every figure of every client is compared.
/// </summary>
public sealed class AgreementTests
{
    static readonly DateOnly Today = new(2020, 6, 1);

    [Fact]
    public Task Every_kind_of_client() => InventedAsync(Invented.OfEveryKind, new Model());

    [Fact]
    public Task Lifetime_revenue_as_the_value_and_a_threshold_for_candidates() =>
        InventedAsync(Invented.OfEveryKind, new Model { Basis = Basis.LifetimeRevenue, CandidateThreshold = 60_000, Weights = [30, 30, 10, 20, 10] });

    [Fact]
    public Task One_unit_for_all_and_fewer_than_twenty_clients() => InventedAsync(Invented.Weighing(14), new Model());

    [Fact]
    public Task An_administrators_points_stand_in_where_ranks_say_little() => InventedAsync(Invented.Weighing(4), new Model
    {
        Basis = Basis.Profit12,
        ValuePoints = [(0, 0), (2000, 40), (10_000, 90)],
    });

    [Fact]
    public Task Too_few_clients_for_any_rank() => InventedAsync(Invented.Weighing(4), new Model());

    [Fact]
    public async Task A_real_portfolio()
    {
        Assert.SkipWhen(AdventureWorks.Folder is null, "The data set does not lie beside this checkout.");
        await using var organisation = new Organisation(Today);
        await organisation.ImportAsync(AdventureWorks.Folder!);
        await organisation.ScoreAsync();
        await Agreement.AssertAsync(organisation, AdventureWorks.Read(AdventureWorks.Folder!), new Population(
            new Frame(Today), new Model(), AdventureWorks.Read(AdventureWorks.Folder!), _ => null));
        Assert.Equal(0, await organisation.ScoreAllAsync());
    }

    static async Task InventedAsync(Invented portfolio, Model model)
    {
        await using var organisation = new Organisation(Today);
        await organisation.FillAsync(portfolio);
        await organisation.ChooseAsync(Columns(model));
        await organisation.SettleAsync();
        await organisation.ScoreAllAsync();
        await Agreement.AssertAsync(organisation, portfolio.Clients, new Population(new Frame(Today), model, portfolio.Clients, portfolio.UnitOf));
    }

    static JObject Columns(Model model) => new()
    {
        ["kam_weightvalue"] = model.Weights[0],
        ["kam_weightpotential"] = model.Weights[1],
        ["kam_weightregularity"] = model.Weights[2],
        ["kam_weightmargin"] = model.Weights[3],
        ["kam_weightstrategic"] = model.Weights[4],
        ["kam_valuebasis"] = 489900000 + (int)model.Basis,
        ["kam_candidatethreshold"] = model.CandidateThreshold,
        ["kam_valuepoints"] = model.ValuePoints is null ? null : "0:0;2000:40;10000:90",
    };
}
