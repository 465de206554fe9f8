using System.Text;

namespace Kam.SolutionModel;

/// <summary>Text with indentation and line feeds only, the same on every machine.</summary>
sealed class CodeWriter(int indent)
{
    readonly StringBuilder text = new();
    int depth;

    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0) text.Append(' ', depth * indent).Append(line);
        text.Append('\n');
        return this;
    }

    public CodeWriter Block(string? head, Action body, string end = "}")
    {
        if (head is not null) Line(head);
        return Open("{", body, end);
    }

    /// <summary>A block whose brace stands at the end of its head line.</summary>
    public CodeWriter Inline(string head, Action body, string end = "}") => Open(head + " {", body, end);

    CodeWriter Open(string open, Action body, string end)
    {
        Line(open);
        depth++;
        body();
        depth--;
        return Line(end);
    }

    public override string ToString() => text.ToString();
}
