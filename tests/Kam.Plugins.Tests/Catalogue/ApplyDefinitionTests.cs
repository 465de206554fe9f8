using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Catalogue;

public sealed class ApplyDefinitionTests : IDisposable
{
    readonly Tenant tenant = new();
    readonly Catalogue catalogue;

    public ApplyDefinitionTests() => catalogue = new(tenant);

    [Fact]
    public void A_preview_counts_and_writes_nothing()
    {
        var (open, completed) = (A.KeyClient(tenant), A.KeyClient(tenant));
        A.Client(tenant);
        completed.Progress("K07").With(note: "Organigram received").Complete(tenant);
        var (added, changed) = (catalogue.Add(), catalogue.Of("K07"));
        catalogue.Weigh(changed, 9);
        var before = tenant.Everything();
        Assert.Equal((2, 0, 0), catalogue.Preview(added));
        Assert.Equal((0, 1, 1), catalogue.Preview(changed));
        Assert.Equal(before, tenant.Everything());
    }

    [Fact]
    public void A_later_entry_comes_to_running_checklists_once()
    {
        var (anna, boris, without) = (A.KeyClient(tenant), A.KeyClient(tenant, tenant.People.Boris), A.Client(tenant));
        var definition = catalogue.Add();
        Assert.Equal((2, 0), catalogue.Apply(definition));
        var added = anna.Progresses.Single(progress => progress.DefinitionId!.Id == definition);
        Assert.Equal((5, ProgressCategoryChoice.DepthOfInteraction, "2026-Q3", tenant.People.Anna), (added.Weight, added.Category, added.PlannedQuarter, added.OwnerId!.Id));
        Assert.Equal("Добавлено позже", boris.Progresses.Single(progress => progress.DefinitionId!.Id == definition).Name);
        Assert.Equal((27, 27, 0), (anna.Account.ProgressApplicable, boris.Account.ProgressApplicable, without.Progresses.Count));
        Assert.Equal((0, 0), catalogue.Apply(definition));
        Assert.Equal(27, anna.Progresses.Count);
    }

    [Fact]
    public void It_comes_to_the_segments_that_it_is_for()
    {
        var client = A.KeyClient(tenant);
        Assert.Equal((0, 0), catalogue.Apply(catalogue.Add(SegmentChoice.Develop)));
        Assert.Equal((1, 0), catalogue.Apply(catalogue.Add(SegmentChoice.Develop, SegmentChoice.Key)));
        Assert.Equal(27, client.Progresses.Count);
    }

    [Fact]
    public void Changed_terms_reach_open_progresses_and_completed_ones_keep_theirs()
    {
        var (open, completed) = (A.KeyClient(tenant), A.KeyClient(tenant));
        completed.Progress("K07").With(note: "Organigram received").Complete(tenant);
        catalogue.Weigh(catalogue.Of("K07"), 9);
        var percent = completed.Account.ProgressPercent;
        Assert.Equal((1, 0), catalogue.Apply(catalogue.Of("K07")));
        Assert.Equal((9, 4), (open.Progress("K07").Weight, completed.Progress("K07").Weight));
        Assert.Equal(percent, completed.Account.ProgressPercent);
        open.Progress("K07").With(note: "Organigram received").Complete(tenant);
        Assert.Equal(Math.Round(100m * 9 / 170, 2), open.Account.ProgressPercent);
    }

    [Fact]
    public void The_history_tells_that_the_catalogue_changed_the_weight()
    {
        var client = A.KeyClient(tenant);
        catalogue.Weigh(catalogue.Of("K07"), 9);
        catalogue.Apply(catalogue.Of("K07"));
        var change = client.History.Single();
        Assert.Equal((ProgressHistoryStatusChoice.NotStarted, ProgressHistoryStatusChoice.NotStarted), (change.From, change.To));
        Assert.Equal((ChangeSourceChoice.CatalogueChange, "4 → 9"), (change.ChangeSource, change.Reason));
    }

    [Fact]
    public void What_was_not_ordered_is_not_done()
    {
        var client = A.KeyClient(tenant);
        catalogue.Weigh(catalogue.Of("K07"), 9);
        Assert.Equal((0, 0), catalogue.Apply(catalogue.Of("K07"), applyChanges: false));
        Assert.Equal((0, 0), catalogue.Apply(catalogue.Add(), addMissing: false));
        Assert.Equal((26, 4), (client.Progresses.Count, client.Progress("K07").Weight));
    }

    [Fact]
    public void A_progress_that_is_not_applicable_is_left_alone_and_not_missing()
    {
        var client = A.KeyClient(tenant);
        client.Progress("K07").Deactivate(tenant, "A state company");
        catalogue.Weigh(catalogue.Of("K07"), 9);
        Assert.Equal((0, 0), catalogue.Apply(catalogue.Of("K07")));
        Assert.Equal(4, client.Progress("K07").Weight);
    }

    [Fact]
    public void A_client_whose_checklist_is_changed_takes_six_calls_of_its_own()
    {
        A.KeyClient(tenant).Progress("K01").With(note: "Told by the buyer", money: 500_000).Complete(tenant);
        catalogue.Weigh(catalogue.Of("K07"), 9);
        var calls = tenant.CallsOf(() => catalogue.Apply(catalogue.Of("K07"), addMissing: false));
        Assert.Equal(
            [
                "Retrieve kam_progressdefinition", "RetrieveMultiple kam_progress",
                "Update account", "RetrieveMultiple account", "Update kam_progress", "Create kam_progresschange", "Update account", "Update kam_clientvalue",
            ], calls);
    }

    [Fact]
    public void A_client_whose_checklist_grows_is_counted_once()
    {
        A.KeyClient(tenant).Progress("K07").With(note: "Organigram received").Complete(tenant);
        var calls = tenant.CallsOf(() => catalogue.Apply(catalogue.Add(), applyChanges: false));
        Assert.Equal(
            [
                "Retrieve kam_progressdefinition", "RetrieveMultiple account",
                "Update account", "RetrieveMultiple account", "Create kam_progress", "Update account",
            ], calls);
    }

    [Fact]
    public void Fifty_clients_a_call_until_nobody_remains()
    {
        for (var client = 0; client < 53; client++) catalogue.ClientWith("K07");
        var definition = catalogue.Add();
        Assert.Equal((50, 3), catalogue.Apply(definition));
        Assert.Equal((3, 0), catalogue.Apply(definition));
        Assert.Equal((0, 0), catalogue.Apply(definition));
    }

    [Fact]
    public void Two_who_apply_at_once_while_a_KAM_works_leave_every_client_right()
    {
        var clients = Enumerable.Range(0, 12).Select(_ => catalogue.ClientWith("K07")).ToList();
        var definition = catalogue.Add();
        catalogue.Weigh(catalogue.Of("K07"), 9);
        Parallel.Invoke(
            () => catalogue.Apply(definition), () => catalogue.Apply(definition), () => catalogue.Apply(catalogue.Of("K07")), () => catalogue.Apply(catalogue.Of("K07")),
            () => clients[5].Progress("K07").With(note: "Seen").Complete(tenant), () => clients[9].Progress("K07").With(note: "Seen").Complete(tenant));
        Assert.All(clients, client =>
        {
            var (all, done) = (client.Progresses.Sum(progress => progress.Weight!.Value), client.Progresses.Where(progress => progress.Status == ProgressStatusChoice.Completed).Sum(progress => progress.Weight!.Value));
            Assert.Equal((2, 2, Math.Round(100m * done / all, 2, MidpointRounding.AwayFromZero)), (client.Progresses.Count, client.Account.ProgressApplicable, client.Account.ProgressPercent));
        });
        Assert.All(clients.Where((_, place) => place is not (5 or 9)), client => Assert.Equal(9, client.Progress("K07").Weight));
    }

    [Fact]
    public void A_retired_entry_is_not_applied_and_takes_nothing_away()
    {
        var client = A.KeyClient(tenant);
        client.Progress("K07").With(note: "Organigram received").Complete(tenant);
        var percent = client.Account.ProgressPercent;
        catalogue.Retire(catalogue.Of("K07"));
        Assert.EndsWith("(KAM-141)", Assert.Throws<DataverseFault>(() => catalogue.Apply(catalogue.Of("K07"))).Message);
        Assert.Equal((26, percent, ProgressStatusChoice.Completed), (client.Progresses.Count, client.Account.ProgressPercent, client.Progress("K07").Status));
        Assert.Equal(25, A.KeyClient(tenant).Progresses.Count);
        Assert.Equal((0, 0, 0), catalogue.Preview(catalogue.Of("K07")));
    }

    [Fact]
    public void It_is_the_administrators_to_apply() =>
        Assert.Throws<DataverseFault>(() => catalogue.Apply(catalogue.Of("K07"), user: tenant.People.Anna));

    [Fact]
    public void An_entry_that_its_answer_cannot_feed_is_refused()
    {
        var definition = catalogue.Add();
        var refused = Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(new ProgressDefinitionRow(definition) { Feeds = FeedsChoice.Wallet }.Row));
        Assert.EndsWith("(KAM-140)", refused.Message);
        tenant.Administrator.Update(new ProgressDefinitionRow(definition) { Feeds = FeedsChoice.Wallet, AnswerType = AnswerTypeChoice.Money }.Row);
    }

    public void Dispose() => tenant.Dispose();
}
