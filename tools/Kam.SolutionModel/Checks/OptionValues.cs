namespace Kam.SolutionModel;

static class OptionValues
{
    public static SolutionCheck Check { get; } = new(
        "option-values", "Values of our options are unique and lie in the publisher's range; each option has a label.",
        input => Choices(input).SelectMany(choice => Problems(choice, input.Solution.Publisher.OptionValuePrefix)));

    static IEnumerable<Choice> Choices(CheckInput input) =>
        input.Solution.GlobalChoices.Concat(
            from table in input.Solution.Tables
            from column in table.Columns
            where column is { Type: ColumnType.Choice or ColumnType.MultiChoice, IsGlobalChoice: false, Choice: not null }
            select column.Choice);

    static IEnumerable<string> Problems(Choice choice, int prefix)
    {
        foreach (var twice in choice.Options.GroupBy(option => option.Value).Where(group => group.Count() > 1)) yield return $"{choice.Name} has the value {twice.Key} twice.";
        foreach (var option in choice.Options.Where(option => option.Value / 10_000 != prefix)) yield return $"{choice.Name} has the value {option.Value}, outside the publisher's range.";
        foreach (var option in choice.Options.Where(option => string.IsNullOrWhiteSpace(option.Label.In(Labels.English)))) yield return $"{choice.Name} has no label for {option.Value}.";
    }
}
