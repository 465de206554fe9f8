using Kam.Cli.Import.Mapping;
using Kam.Cli.Import.Plan;
using Kam.Cli.Import.Portfolio;
using Kam.Cli.Import.Rejects;
using Kam.Cli.Import.Write;
using Kam.Cli.People;
using Kam.Cli.Progress;
using Kam.Dataverse;

namespace Kam.Cli.Import;

/// <summary>Plans and writes a portfolio: categories, then clients, then purchases, each needing the one before.</summary>
sealed class PortfolioImport(DataverseClient client, PortfolioMapping mapping, ImportSettings settings, IWorkLog log, Action<Reject> reject)
{
    public async Task<ImportPlan> PlanAsync(PortfolioData data, ServerState server, Owners owners, CancellationToken cancel)
    {
        var purchases = await ServerState.PurchasesAsync(client, cancel).ConfigureAwait(false);
        return ImportPlan.For(data, server, purchases, owners, Rows(data, server, owners));
    }

    public async Task ApplyAsync(PortfolioData data, Owners owners, ImportPlan plan, CancellationToken cancel)
    {
        if (settings.CreateOwners && plan.UnknownOwners.Count > 0)
            await CreateOwnersAsync(plan.UnknownOwners, owners, cancel).ConfigureAwait(false);
        var workers = settings.Workers ?? Math.Clamp((await client.WhoAmIAsync(cancel).ConfigureAwait(false)).ParallelRequests ?? 2, 1, 16);

        var server = await ServerState.ReadAsync(client, mapping.Accounts.Columns.Keys, cancel).ConfigureAwait(false);
        var parentsFirst = data.Categories.OrderBy(c => c.ParentCode is null || c.ParentCode == c.Code ? 0 : 1);
        await WriteAsync("categories", Tables.Category, mapping.Categories.File, 1,
            TablePlan.For(parentsFirst.Select(Rows(data, server, owners).Category), server.Categories).Changed, cancel).ConfigureAwait(false);
        await WriteAsync("clients", Tables.Account, mapping.Accounts.File, workers,
            TablePlan.For(data.Clients.Select(Rows(data, server, owners).Account), server.Accounts).Changed, cancel).ConfigureAwait(false);

        server = await ServerState.ReadAsync(client, mapping.Accounts.Columns.Keys, cancel).ConfigureAwait(false);
        var known = await ServerState.PurchasesAsync(client, cancel).ConfigureAwait(false);
        await WriteAsync("purchases", Tables.Purchase, mapping.Purchases.File, workers,
            TablePlan.For(data.Purchases.Select(Rows(data, server, owners).Purchase), known).Changed, cancel).ConfigureAwait(false);
    }

    static Rows Rows(PortfolioData data, ServerState server, Owners owners) =>
        new(server, owners, data.Clients.ToDictionary(c => c.Key, c => c.Owner, StringComparer.OrdinalIgnoreCase));

    async Task WriteAsync(string what, TableName table, string file, int workers, IReadOnlyList<WantedRow> rows, CancellationToken cancel)
    {
        if (rows.Count == 0)
            return;
        using var stage = log.Begin(what, rows.Count);
        var writer = new BulkWriter(
            (message, token) => client.UpsertMultipleAsync(table, message.Select(row => (row.Key, row.Columns)), token),
            (row, refusal) => Refuse(file, row, refusal),
            count => stage.Advance(count), new BulkSize());
        await writer.WriteAsync(Shards.Deal(rows, workers), cancel).ConfigureAwait(false);
    }

    void Refuse(string file, WantedRow row, DataverseException refusal)
    {
        foreach (var line in row.Source.DefaultIfEmpty(0))
            reject(new Reject(file, line, "", Why.RefusedByServer(refusal.Message)));
    }

    async Task CreateOwnersAsync(IReadOnlyList<string> names, Owners owners, CancellationToken cancel)
    {
        const int keyAccountManager = 489900000;
        using var stage = log.Begin("owners", names.Count);
        var users = new Users(client);
        foreach (var name in names)
        {
            var (first, last) = PersonName.From(name, mapping.Owners.NewName);
            var email = name.Contains('@') ? name : $"user.{ExternalKey.From(name)}@example.com";
            var id = await users.EnsureAsync(new NewUser(first, last, email, mapping.Owners.Role) { EmployeeId = name }, cancel).ConfigureAwait(false);
            await users.AppointAsync(id, $"{first} {last}", keyAccountManager, cancel).ConfigureAwait(false);
            owners.Add(name, id);
            stage.Advance(1);
        }
    }
}
