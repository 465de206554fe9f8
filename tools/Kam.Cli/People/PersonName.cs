using System.Globalization;

namespace Kam.Cli.People;

/// <summary>First and last name of a person whom a file names by a number or an e-mail address.</summary>
static class PersonName
{
    /// <param name="format">How a name is made of the file's; {0} stands for it.</param>
    public static (string First, string Last) From(string name, string format)
    {
        var words = name.Contains('@')
            ? name.Split('@')[0].Split(['.', '_', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Capital)
            : string.Format(CultureInfo.InvariantCulture, format, name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.ToList() switch
        {
            [] => ("-", name),
            [var only] => ("-", only),
            [var first, .. var rest] => (first, string.Join(' ', rest)),
        };
    }

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
