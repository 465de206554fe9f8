namespace Kam.SolutionModel;

static class StepColumns
{
    public static SolutionCheck Check { get; } = new(
        "step-columns", "A step's table exists and its filter and images name columns of it; an Update step has a filter; images fit their message and stage; only a post-operation is asynchronous.",
        input => from step in input.Solution.Steps
                 from problem in Columns(input, step).Concat(Shape(step))
                 select $"The step '{step.Name}' {problem}.");

    static IEnumerable<string> Columns(CheckInput input, Step step)
    {
        if (step.PrimaryTable is not { } table || !input.Tables.ContainsKey(table)) return [$"is on {step.PrimaryTable}, which is no table"];
        return step.FilteringColumns.Concat(step.Images.SelectMany(image => image.Columns)).Distinct()
            .Where(column => !input.HasColumn(table, column)).Select(column => $"names {table}.{column}, which does not exist");
    }

    static IEnumerable<string> Shape(Step step)
    {
        if (step is { Message: "Update", FilteringColumns.Count: 0 }) yield return "is on every update: it has no filter";
        if (step.IsAsync && step.Stage != StepStage.PostOperation) yield return $"is asynchronous in {step.Stage}";
        if (step.Images.Any(image => image.Columns.Count == 0)) yield return "has an image of all columns";
        if (step.Message == "Create" && step.Images.Any(image => image.Type != ImageType.Post)) yield return "asks for what was before a create";
        if (step.Message == "Delete" && step.Images.Any(image => image.Type != ImageType.Pre)) yield return "asks for what is after a delete";
        if (step.Stage != StepStage.PostOperation && step.Images.Any(image => image.Type != ImageType.Pre)) yield return $"asks in {step.Stage} for what comes after";
    }
}
