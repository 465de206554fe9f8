using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Circles;

public class SharesAnswerTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void The_answer_comes_into_the_circle_of_this_year()
    {
        var client = A.KeyClient(tenant);
        Answer(client, "Brightchem — 40 %; Northsoap — 25,5 %");
        var circle = tenant.CirclesOf(client).Single();
        Assert.Equal((2026, null, null, 65.5m, 34.5m), (circle.Year, circle.CategoryId, circle.OwnShare, circle.CompetitorShare, circle.OthersShare));
        Assert.Equal(["Brightchem 40", "Northsoap 25.5"], tenant.SharesOf(circle.Id));
    }

    [Fact]
    public void An_unreadable_answer_is_refused_without_a_call()
    {
        var progress = A.KeyClient(tenant).Progress("K02");
        var calls = tenant.CallsOf(() => Assert.EndsWith("(KAM-132)", Assert.Throws<DataverseFault>(() => Complete(progress, "about a third")).Message));
        // The sentence is worded in the reader's language.
        Assert.Equal(["RetrieveMultiple usersettings"], calls);
        Assert.EndsWith("(KAM-130)", Assert.Throws<DataverseFault>(() => Complete(progress, "A — 60 %; B — 41 %")).Message);
    }

    [Fact]
    public void Need_and_our_share_stay_while_they_fit()
    {
        var client = A.KeyClient(tenant);
        var circle = tenant.Save(client, need: 700, own: 40, slices: """[{"supplier":"Gone","percent":10}]""");
        Answer(client, "Brightchem — 60 %");
        Assert.Equal((700m, 40m, 0m), (tenant.Circle(circle).Need, tenant.Circle(circle).OwnShare, tenant.Circle(circle).OthersShare));
        Assert.Equal(["Brightchem 60"], tenant.SharesOf(circle));
    }

    [Fact]
    public void Our_share_gives_way_where_it_does_not_fit()
    {
        var client = A.KeyClient(tenant);
        var circle = tenant.Save(client, need: 700, own: 40.01m);
        Answer(client, "Brightchem — 60 %");
        Assert.Equal((700m, null, 40m), (tenant.Circle(circle).Need, tenant.Circle(circle).OwnShare, tenant.Circle(circle).OthersShare));
    }

    [Fact]
    public void Our_share_is_taken_from_the_answer_where_it_tells_it()
    {
        var client = A.KeyClient(tenant);
        Answer(client, "Brightchem — 60 %; we — 30 %");
        Assert.Equal(30, tenant.CirclesOf(client).Single().OwnShare);
    }

    [Fact]
    public void A_corrected_answer_corrects_the_circle_and_reopening_takes_nothing_back()
    {
        var client = A.KeyClient(tenant);
        Answer(client, "Brightchem — 60 %");
        client.Progress("K02").Save(tenant, row => row.AnswerText = "Brightchem — 50 %; Northsoap — 5 %");
        tenant.Organization.Jobs.RunAll();
        var circle = tenant.CirclesOf(client).Single().Id;
        Assert.Equal(["Brightchem 50", "Northsoap 5"], tenant.SharesOf(circle));
        client.Progress("K02").Reopen(tenant, "Not sure");
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(["Brightchem 50", "Northsoap 5"], tenant.SharesOf(circle));
    }

    [Fact]
    public void Of_two_answers_whose_jobs_come_late_the_newer_stands()
    {
        var client = A.KeyClient(tenant);
        Complete(client.Progress("K02"), "Brightchem — 60 %");
        client.Progress("K02").Save(tenant, row => row.AnswerText = "Northsoap — 5 %");
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(["Northsoap 5"], tenant.SharesOf(tenant.CirclesOf(client).Single().Id));
    }

    [Fact]
    public void An_imported_answer_is_followed_and_a_new_progress_leaves_no_job_for_nothing()
    {
        var (client, definition) = (A.Client(tenant), A.KeyClient(tenant).Progress("K02").DefinitionId);
        tenant.People.As(tenant.People.Anna).Create(new ProgressRow { AccountId = A.Client(tenant).Reference, DefinitionId = definition }.Row);
        Assert.Equal(0, Waiting());
        tenant.People.As(tenant.People.Ivan).Create(new ProgressRow
        {
            AccountId = client.Reference, DefinitionId = definition, Status = ProgressStatusChoice.Completed, EvidenceNote = "Old system", AnswerText = "Brightchem — 60 %",
        }.Row);
        Assert.Equal(1, Waiting());
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(["Brightchem 60"], tenant.SharesOf(tenant.CirclesOf(client).Single().Id));

        int Waiting()
        {
            var query = new QueryExpression(AsyncOperationRow.Table);
            query.Criteria.AddCondition(AsyncOperationRow.Columns.Name, ConditionOperator.BeginsWith, "Kam.Plugins.Circles.FollowSharesAnswer");
            query.Criteria.AddCondition(AsyncOperationRow.Columns.StateCode, ConditionOperator.NotEqual, (int)AsyncOperationState.Completed);
            return tenant.System.RetrieveMultiple(query).Entities.Count;
        }
    }

    [Fact]
    public void Filling_again_writes_nothing()
    {
        var client = A.KeyClient(tenant);
        Answer(client, "Brightchem — 60 %");
        var progress = client.Progress("K02").Id;
        var calls = tenant.CallsOf(() => tenant.System.Execute(new OrganizationRequest(CustomApis.FillCircle.Name) { ["Target"] = new EntityReference(ProgressRow.Table, progress) }));
        Assert.Equal(
            [
                "Retrieve kam_progress", "RetrieveMultiple kam_supplier", "Update account", "Retrieve kam_progress", "RetrieveMultiple account", "RetrieveMultiple kam_circleshare",
            ], calls);
    }

    void Answer(Client client, string text)
    {
        Complete(client.Progress("K02"), text);
        tenant.Organization.Jobs.RunAll();
    }

    void Complete(ProgressRow progress, string text) => progress.With(note: "Told by the buyer").Save(tenant, row =>
    {
        row.Status = ProgressStatusChoice.Completed;
        row.AnswerText = text;
    });
}
