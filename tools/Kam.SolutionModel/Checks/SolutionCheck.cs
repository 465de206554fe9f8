namespace Kam.SolutionModel;

/// <summary>One law of the format: its name, its sentence, and how violations are found.</summary>
public sealed record SolutionCheck(string Name, string Sentence, Func<CheckInput, IEnumerable<string>> Find)
{
    public IEnumerable<Finding> Run(CheckInput input) => Find(input).Select(text => new Finding(Name, text));
}

/// <summary>One violation.</summary>
public sealed record Finding(string Check, string Text)
{
    public override string ToString() => $"{Check}: {Text}";
}
