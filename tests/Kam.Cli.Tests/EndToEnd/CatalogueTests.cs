using Kam.Cli.Catalogue;
using Kam.Dataverse;
using Kam.Domain;

namespace Kam.Cli.Tests.EndToEnd;

/// <summary>The catalogue from one organisation to another, over HTTP.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public async Task A_catalogue_goes_out_comes_back_and_changes_only_what_differs()
    {
        await using var host = new Host();
        await host.Client.CallAsync("kam_Setup", repeatable: true);
        var shipped = await ReadAsync(host);
        Assert.Equal(26, shipped.Count);
        Assert.Equal((0, "0 new, 0 changed, 26 as they are; 0 not in the file, left alone."), await ImportAsync(host, shipped, apply: true));

        var edited = Edited(shipped);
        var (exit, said) = await ImportAsync(host, edited, apply: false);
        Assert.Equal(
            (ExitCode.PlanOnly, """
                K07: weight '4' -> '9'
                K07: evidence 'note' -> 'contact'
                C01: retired 'false' -> 'true'
                X01: new, Sponsor met, weight 3
                1 new, 2 changed, 0 as they are; 24 not in the file, left alone.
                Nothing is written without --apply.
                """), (exit, said));
        Assert.Equal(Facts(shipped), Facts(await ReadAsync(host)));

        Assert.Equal(ExitCode.Done, (await ImportAsync(host, edited, apply: true)).Exit);
        var written = await ReadAsync(host);
        Assert.Equal(27, written.Count);
        Assert.Equal(Facts(edited), Facts([.. written.Where(entry => entry.Code is "K07" or "C01" or "X01")]));
        Assert.Equal((0, "0 new, 0 changed, 27 as they are; 0 not in the file, left alone."), await ImportAsync(host, written, apply: true));
    }

    [Fact]
    public async Task A_retired_entry_comes_back_into_use_and_a_new_one_can_be_retired_from_the_start()
    {
        await using var host = new Host();
        var entry = Edited([])[0];
        await ImportAsync(host, [entry with { Retired = true }], apply: true);
        Assert.True((await ReadAsync(host)).Single().Retired);
        await ImportAsync(host, [entry with { Code = entry.Code.ToLowerInvariant() }], apply: true);
        Assert.False((await ReadAsync(host)).Single().Retired);
        Assert.Equal(0, await host.CountAsync("kam_progressdefinitions?$select=kam_code&$filter=kam_segments%20ne%20null"));
    }

    /// <summary>Two changed entries and a new one; of an empty catalogue the new one alone.</summary>
    static IReadOnlyList<Entry> Edited(IReadOnlyList<Entry> catalogue)
    {
        var added = new Entry(
            "X01", new("Sponsor met", "Встреча со спонсором"), new("In person", null), new(new Weight(3), ProgressCategory.Contacts, ProgressType.Event, EvidenceKind.Contact, AnswerType.None, Feed.Nothing),
            [], null, 300, Retired: false);
        return
        [
            .. catalogue.Where(entry => entry.Code == "K07").Select(entry => entry with { Terms = entry.Terms with { Weight = new Weight(9), Evidence = EvidenceKind.Contact } }),
            .. catalogue.Where(entry => entry.Code == "C01").Select(entry => entry with { Retired = true }),
            added,
        ];
    }

    /// <summary>As export writes it and import reads it.</summary>
    static async Task<IReadOnlyList<Entry>> ReadAsync(Host host) =>
        CatalogueFile.Read(CatalogueFile.Write((await CatalogueRows.ReadAsync(host.Client, default)).Values.Select(row => row.Entry)));

    static async Task<(int Exit, string Said)> ImportAsync(Host host, IReadOnlyList<Entry> entries, bool apply)
    {
        var log = new Heard();
        var exit = await new CatalogueImport(host.Client, log).RunAsync(entries, apply, default);
        return (exit, string.Join(Environment.NewLine, log.Lines));
    }

    static IEnumerable<string> Facts(IReadOnlyList<Entry> entries) =>
        entries.OrderBy(entry => entry.Code, StringComparer.Ordinal).SelectMany(entry => entry.Facts().Select(fact => $"{entry.Code} {fact.Member} {fact.Value}"));

    sealed class Heard : Silence, Kam.Cli.Progress.IWorkLog
    {
        public List<string> Lines { get; } = [];

        void Kam.Cli.Progress.IWorkLog.Say(string line) => Lines.Add(line);
    }
}
