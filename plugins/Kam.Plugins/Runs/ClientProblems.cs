using System;
using System.Collections.Generic;
using Kam.Domain;

namespace Kam.Plugins.Runs;

/// <summary>The clients that a batch could not do: a line for each, with its id, its name and why. The last reason stays.</summary>
sealed class ClientProblems
{
    const int MaxName = 100;

    /// <summary>So that the lines of a whole batch find room in their column, whatever is thrown.</summary>
    const int MaxSentence = 190;

    readonly SortedDictionary<Guid, string> lines = new();

    public int Count => lines.Count;

    public static ClientProblems Read(string? text)
    {
        var problems = new ClientProblems();
        foreach (var line in (text ?? "").Split(new[] { '\n' }, StringSplitOptions.RemoveEmptyEntries)) problems.lines[Guid.Parse(line.Split('|')[0])] = line;
        return problems;
    }

    public void Note(BatchClient client, string sentence) =>
        lines[client.Id] = client.Id.ToString("D") + "|" + Plain(client.Name, MaxName) + "|" + Plain(sentence, MaxSentence);

    /// <summary>The figures are of another month end than the run's.</summary>
    public void NoteDate(Event happened, BatchClient client) => Note(client, Sentence.Of(Refusal.Of(RefusalCode.FiguresOfAnotherDate, client.AsOf!), happened));

    public bool Include(Guid client) => lines.ContainsKey(client);

    public override string ToString() => string.Join("\n", lines.Values);

    static string Plain(string text, int most)
    {
        var plain = text.Replace('|', '/').Replace("\r", "").Replace('\n', ' ');
        return plain.Length <= most ? plain : plain.Substring(0, most);
    }
}
