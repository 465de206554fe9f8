using Kam.Cli.Plans.Docx;
using Kam.Cli.Plans.Paper;
using Kam.Cli.Plans.Reading;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.EndToEnd;

/// <summary>A plan out of an organisation, over HTTP, onto paper.</summary>
public sealed class PlanExportTests(PlanExportTests.Started started) : IClassFixture<PlanExportTests.Started>
{
    const string Client = "O'Hara Foods";

    readonly DataverseClient _client = started.Host.Client;

    [Fact]
    public async Task A_plan_is_found_by_its_client_and_year()
    {
        Assert.Equal(started.Plan, await PlanQuery.FindAsync(_client, Client, 2020, default));
        var none = await Assert.ThrowsAsync<InvalidOperationException>(() => PlanQuery.FindAsync(_client, Client, 2019, default));
        Assert.Equal("The client 'O'Hara Foods' has no plan of 2019.", none.Message);
    }

    [Fact]
    public async Task Which_plan_has_to_be_said() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => PlanQuery.FindAsync(_client, Client, null, default));

    [Theory]
    [InlineData(nameof(Language.English), "O'Hara Foods: account development plan 2020", "Draft", "Presentation", "June 20, 2020")]
    [InlineData(nameof(Language.Russian), "O'Hara Foods: план развития клиента на 2020 год", "Черновик", "Презентация", "20\u00a0июня 2020")]
    public async Task It_is_written_in_the_language_asked_for(string language, string heading, string lifecycle, string type, string due)
    {
        var words = PlanWords.In(Enum.Parse<Language>(language));
        var paper = PlanPaper.Of(await PlanQuery.ReadAsync(_client, started.Plan, words.Language, default), words);
        var task = Assert.Single(paper.List("tasks"));
        Assert.Equal((heading, lifecycle, type, due), (paper.Text("heading"), paper.Text("state"), task["type"], task["due"]));
        Assert.NotEmpty(PlanDocument.Write(PlanTemplate.Write(words), paper, words));
    }

    [Fact]
    public async Task A_plan_that_is_not_there_is_named()
    {
        var id = Guid.Parse("00000000-0000-0000-0000-00000000abcd");
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => PlanQuery.ReadAsync(_client, id, Language.English, default));
        Assert.Contains(id.ToString(), refusal.Message);
    }

    public sealed class Started : IAsyncLifetime
    {
        internal Host Host { get; } = new();

        internal Guid Plan { get; private set; }

        public async ValueTask InitializeAsync()
        {
            await Host.Client.CallAsync("kam_Setup", repeatable: true);
            var account = await Host.Client.CreateAsync("accounts", new JObject { ["name"] = Client });
            var answer = await Host.Client.CallOnAsync("accounts", account, "kam_StartPlan", new JObject { ["Year"] = 2020, ["Reason"] = "A plant in another region." });
            Plan = Guid.Parse((string)answer["PlanId"]!);
            await Host.Client.CreateAsync("kam_plantasks", new JObject
            {
                ["kam_name"] = "Present the special cleaners", ["kam_type"] = 489900001, ["kam_duedate"] = "2020-06-20",
            }.Bind("kam_planid", "kam_plans", Plan));
        }

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
