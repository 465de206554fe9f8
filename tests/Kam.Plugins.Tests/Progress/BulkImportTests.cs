using Kam.Plugins.Tests.ReEngage;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Progress;

public class BulkImportTests(Tenant tenant) : IClassFixture<Tenant>
{
    const string Recount = "RetrieveMultiple account";
    const int BatchSize = 1000;

    [Fact]
    public void Ten_thousand_progresses_recount_each_client_once_a_batch_at_the_most()
    {
        var catalogue = Catalogue();
        var clients = Clients(385);
        var rows = clients.SelectMany(client => catalogue.Select((definition, place) => Row(client, definition, completed: place % 3 == 0))).Take(10_000).ToList();
        var (recounts, batches) = (0, 0);
        foreach (var batch in rows.Chunk(BatchSize))
        {
            var saving = tenant.CallsOf(() => Send("CreateMultiple", batch));
            Assert.Equal((BatchSize, 0), (saving.Count(call => call == "Update account"), saving.Count(call => call == Recount)));
            recounts += tenant.CallsOf(() => tenant.Organization.Jobs.RunAll()).Count(call => call == Recount);
            batches++;
        }
        // A client whose rows lie in two batches is counted twice: with 10 batches at most 9 are.
        Assert.InRange(recounts, clients.Count, clients.Count + batches - 1);
        foreach (var client in new[] { clients[0], clients[38], clients[^1] }) client.MustBeRight();
    }

    [Fact]
    public void Many_batches_that_wait_together_are_answered_by_one_recount_a_client()
    {
        var clients = new[] { A.KeyClient(tenant), A.KeyClient(tenant) };
        for (var again = 0; again < 4; again++)
            Send("UpdateMultiple", [.. clients.SelectMany(client => client.Progresses).Select(progress => new ProgressRow(progress.Id) { Status = again % 2 == 0 ? ProgressStatusChoice.InProgress : ProgressStatusChoice.NotStarted }.Row)]);
        Assert.Equal(2, tenant.CallsOf(() => tenant.Organization.Jobs.RunAll()).Count(call => call == Recount));
        foreach (var client in clients) client.MustBeRight();
    }

    [Fact]
    public void A_save_of_one_answers_what_an_import_asked_for()
    {
        var client = A.KeyClient(tenant);
        Send("UpdateMultiple", [.. client.Progresses.Select(progress => new ProgressRow(progress.Id) { Status = ProgressStatusChoice.InProgress }.Row)]);
        client.Progress("K07").With(note: "Seen").Complete(tenant);
        Assert.DoesNotContain(Recount, tenant.CallsOf(() => tenant.Organization.Jobs.RunAll()));
        client.MustBeRight();
    }

    [Fact]
    public void A_bulk_message_of_one_row_is_counted_at_once()
    {
        var client = A.KeyClient(tenant);
        Send("UpdateMultiple", [client.Progress("K07").With(note: "Seen").With(ProgressStatusChoice.Completed)]);
        Assert.Equal(1, client.Account.ProgressCompleted);
    }

    [Fact]
    public void Evidence_of_another_client_refuses_the_whole_batch_and_answers_are_fed_in_it()
    {
        var (client, other) = (A.KeyClient(tenant), A.KeyClient(tenant));
        Entity Met(Client of) => client.Progress("C01").With(contact: A.ContactOf(of, tenant)).With(ProgressStatusChoice.Completed);
        var answer = client.Progress("K01").With(note: "Seen", money: 5000).With(ProgressStatusChoice.Completed);
        Assert.EndsWith("(KAM-004)", Assert.Throws<DataverseFault>(() => Send("UpdateMultiple", [answer, Met(other)])).Message);
        Assert.Null(client.Account.Wallet);
        Send("UpdateMultiple", [answer, Met(client)]);
        Assert.Equal((5000m, WalletSourceChoice.FromProgress, 0), (client.Account.Wallet, client.Account.WalletSource, client.Account.ProgressCompleted));
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(2, client.Account.ProgressCompleted);
    }

    IReadOnlyList<Guid> Catalogue()
    {
        var query = new QueryExpression(ProgressDefinitionRow.Table);
        query.AddOrder(ProgressDefinitionRow.Columns.SortOrder, OrderType.Ascending);
        return [.. tenant.System.RetrieveMultiple(query).Entities.Select(row => row.Id)];
    }

    IReadOnlyList<Client> Clients(int count)
    {
        var rows = Enumerable.Range(0, count).Select(number => new AccountRow { Name = $"Bulk {number}", OwnerId = new(SystemUserRow.Table, tenant.People.Anna) }.Row);
        var ids = (Guid[])Send("CreateMultiple", [.. rows])["Ids"];
        return [.. ids.Select(id => new Client(tenant, id))];
    }

    /// <summary>Completed as an import brings it: with whatever its definition may ask for that needs no other row.</summary>
    static Entity Row(Client client, Guid definition, bool completed)
    {
        var row = new ProgressRow { AccountId = client.Reference, DefinitionId = new(ProgressDefinitionRow.Table, definition) };
        if (completed) (row.Status, row.Evidence, row.AnswerType, row.Feeds) = (ProgressStatusChoice.Completed, EvidenceChoice.None, AnswerTypeChoice.None, FeedsChoice.Nothing);
        return row.Row;
    }

    ParameterCollection Send(string message, IReadOnlyList<Entity> rows) => tenant.People.As(tenant.People.Ivan)
        .Execute(new OrganizationRequest(message) { ["Targets"] = new EntityCollection([.. rows]) { EntityName = rows[0].LogicalName } }).Results;
}
