using System.Text.Json.Nodes;

namespace Kam.Domain.Tests;

public class ProgressTests
{
    static readonly DateTime Now = new(2026, 6, 15, 10, 0, 0);

    [Theory, MemberData(nameof(Cases.Of), "transition", MemberType = typeof(Cases))]
    public void A_move_is_judged_as_the_table_says(JsonObject row)
    {
        var decision = ProgressTransition.Judge(State(row.Text("from")!), State(row.Text("to")!), row.Text("reason"));
        Assert.Equal(row.Text("refusal"), decision.Refusal?.Code);
        Assert.Equal(row.Text("change"), decision.Value is { } change ? $"{Small(change.From)}>{Small(change.To)}" : null);
    }

    [Theory, MemberData(nameof(Cases.Of), "evidence", MemberType = typeof(Cases))]
    public void Completing_asks_for_what_the_table_says(JsonObject row)
    {
        var evidence = new GivenEvidence(row.Text("note"), row["contact"] is not null, row["activity"] is not null);
        var answer = new Answer(row.Number("money"), row.Number("percent"), row.Text("text"), null);
        var refusal = Evidence.Missing(row["evidence"].Word<EvidenceKind>(), evidence)
            ?? answer.Missing(row["answerType"].Word<AnswerType>(), row["feeds"].Word<Feed>());
        Assert.Equal(row.Text("refusal"), refusal?.Code);
    }

    [Theory, MemberData(nameof(Cases.Of), "stall", MemberType = typeof(Cases))]
    public void A_stall_is_seen_as_the_table_says(JsonObject row)
    {
        var planned = row.Text("planned") is { } text ? Quarter.Read(text).Value : null;
        var progress = new WatchedProgress(State(row.Text("status")!), planned, row.Day("lastChange"), row.Day("lastActivity"), row.Day("flaggedSince"));
        var expected = row.Day("since") is { } since ? new Stalled(since, row["why"].Word<StallReason>()) : null;
        Assert.Equal(expected, new Stall(45, 1).Judge(progress, row.Day("today")!.Value));
    }

    [Theory, MemberData(nameof(Cases.Of), "quarter", MemberType = typeof(Cases))]
    public void A_quarter_is_read_as_the_table_says(JsonObject row)
    {
        var quarter = Quarter.Read(row.Text("text")!);
        Assert.Equal((bool)row["valid"]! ? null : RefusalCode.QuarterUnreadable, quarter.Refusal?.Code);
        if (quarter.Value is not { } read) return;
        Assert.Equal((row.Text("text"), row.Text("next")), (read.ToString(), read.Plus(1).ToString()));
        Assert.Equal(row.Day("lastDay"), read.LastDay((int)row["month"]!));
    }

    [Fact]
    public void A_day_lies_in_its_quarter_in_every_fiscal_year() => Gen.Select(Gen.Int[0, 20000], Gen.Int[1, 12]).Sample((days, month) =>
    {
        var day = Day.Of(1980, 1, 1).Plus(days);
        var quarter = Quarter.Of(day, month);
        Assert.True(day <= quarter.LastDay(month) && day > quarter.Plus(-1).LastDay(month));
    });

    [Fact]
    public void Dates_follow_the_status()
    {
        var started = new ProgressDates(null, null).After(HistoryStatus.InProgress, Now);
        var completed = started.After(HistoryStatus.Completed, Now.AddDays(3));
        Assert.Equal((Now, Now.AddDays(3)), (completed.StartedOn, completed.CompletedOn));
        Assert.Equal(new ProgressDates(Now, null), completed.After(HistoryStatus.InProgress, Now.AddDays(9)));
        Assert.Equal(completed, completed.After(HistoryStatus.NotApplicable, Now.AddDays(9)));
    }

    [Fact]
    public void A_wallet_from_circles_is_never_replaced()
    {
        var answer = new Answer(500, null, null, null);
        Assert.Null(answer.WalletFor(Feed.Wallet, WalletSource.FromCircle));
        Assert.Equal(500, answer.WalletFor(Feed.Wallet, WalletSource.Entered));
        Assert.Null(answer.WalletFor(Feed.Nothing, null));
    }

    [Fact]
    public void Evidence_has_to_be_of_that_client()
    {
        var (client, other) = (new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]));
        Assert.Null(Evidence.OfContact(client, client));
        Assert.Equal(RefusalCode.ContactOfAnotherClient, Evidence.OfContact(client, other)?.Code);
        Assert.Equal(RefusalCode.ActivityNotOfClient, Evidence.OfActivity(client, new LinkedActivity(false, client), new(true, other))?.Code);
        Assert.Null(Evidence.OfActivity(client, new LinkedActivity(true, client), new(true, other)));
    }

    static ProgressStanding State(string text) => text.Split(':') is [var state, var status]
        ? new(Enum.Parse<ProgressStatus>(status, true), state != "notApplicable")
        : new(Enum.Parse<ProgressStatus>(text, true), true);

    static string Small(HistoryStatus status) => char.ToLowerInvariant(status.ToString()[0]) + status.ToString()[1..];
}
