using Kam.Cli.Progress;
using Kam.Dataverse;

namespace Kam.Cli.Catalogue;

/// <summary>Brings a file's entries into an organisation's catalogue, by their codes. Entries that the file does not name stay as they are.</summary>
sealed class CatalogueImport(DataverseClient client, IWorkLog log)
{
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<Entry> entries, bool apply, CancellationToken cancel)
    {
        var present = await CatalogueRows.ReadAsync(client, cancel).ConfigureAwait(false);
        var changes = entries.Select(entry => CatalogueChange.Of(entry, present.TryGetValue(entry.Code, out var row) ? row : null)).OfType<CatalogueChange>().ToList();
        foreach (var line in changes.SelectMany(change => change.Lines))
            log.Say(line);
        var added = changes.Count(change => change.Id is null);
        var others = present.Keys.Except(entries.Select(entry => entry.Code), StringComparer.OrdinalIgnoreCase).Count();
        log.Say($"{added} new, {changes.Count - added} changed, {entries.Count - changes.Count} as they are; {others} not in the file, left alone.");
        if (!apply && changes.Count > 0)
        {
            log.Say("Nothing is written without --apply.");
            return ExitCode.PlanOnly;
        }
        foreach (var change in changes)
            await WriteAsync(change, cancel).ConfigureAwait(false);
        if (changes.Any(change => change.Id is not null))
            log.Say("Running checklists keep what they were made with until the entry is applied to them in the app.");
        return ExitCode.Done;
    }

    /// <summary>The state goes by itself: together with other columns the platform would make two updates of it.</summary>
    async Task WriteAsync(CatalogueChange change, CancellationToken cancel)
    {
        var row = CatalogueRows.Row(change.Entry);
        var id = change.Id;
        if (id is { } present)
            await client.UpdateAsync(CatalogueRows.EntitySet, Key.Of(present), row, cancel).ConfigureAwait(false);
        else
            id = await client.CreateAsync(CatalogueRows.Table, row, cancel).ConfigureAwait(false);
        if (change.ChangesState)
            await client.UpdateAsync(CatalogueRows.EntitySet, Key.Of(id.Value), CatalogueRows.State(change.Entry.Retired), cancel).ConfigureAwait(false);
    }
}
