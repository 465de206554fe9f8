using Kam.Cli.Progress;
using Kam.Cli.Sample.Draw;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <summary>Every key account manager commits this quarter's plan before the work on it begins; one that is committed stays.</summary>
sealed class SampleQuarterPlans(DataverseClient client, IWorkLog log, DateOnly today)
{
    const int Open = 489900000;

    public async Task CommitAsync(IReadOnlyDictionary<string, Guid> people, CancellationToken cancel)
    {
        var quarter = $"{today.Year}-Q{(today.Month + 2) / 3}";
        var frozen = new HashSet<Guid>();
        await foreach (var row in client.RowsAsync($"kam_kpis?$select=_kam_userid_value&$filter=kam_quarter%20eq%20'{quarter}'%20and%20kam_quarterplanstatus%20ne%20{Open}", cancel).ConfigureAwait(false))
            frozen.Add(row.Id("_kam_userid_value")!.Value);
        var managers = SampleSource.People.Where(person => person.Member == "kam").Select(person => people[person.Email]).Where(user => !frozen.Contains(user)).ToList();
        using var stage = log.Begin("quarter plans", managers.Count);
        foreach (var user in managers)
        {
            await client.As(user).CallAsync("kam_CommitQuarter", new JObject { ["Quarter"] = quarter }, repeatable: true, cancel: cancel).ConfigureAwait(false);
            stage.Advance(1);
        }
    }
}
