using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>The row before and after, cut to the columns that a step has registered.</summary>
internal sealed class Images(Call call, Event happening)
{
    private object?[]? before;
    private object?[]? after;

    public void TakeBefore() => before = Take();

    public void TakeAfter() => after = happening.Message == "Delete" ? null : Take();

    public EntityImageCollection Before(Step step) => Cut(step, before, ImageType.Pre);

    public EntityImageCollection After(Step step) => Cut(step, after, ImageType.Post);

    private object?[]? Take() => happening.Table is null || happening.Id == Guid.Empty ? null : call.Session.Read(happening.Table.Shape, happening.Id);

    private EntityImageCollection Cut(Step step, object?[]? row, ImageType type)
    {
        var images = new EntityImageCollection();
        if (row is null || step.Images.Count == 0) return images;
        foreach (var image in step.Images.Where(image => image.Type == type || image.Type == ImageType.Both))
            images.Add(image.Alias, Cut(image, row));
        return images;
    }

    private Entity Cut(StepImage image, object?[] row)
    {
        var table = happening.Table!;
        var columns = image.Columns.Count == 0 ? table.Columns.Where(column => column.Type != ColumnType.PartyList) : image.Columns.Select(table.Column);
        // The image of a row is taken before its parties change; they are not in it.
        if (image.Columns.Count > 0 && columns.FirstOrDefault(column => column.Type == ColumnType.PartyList) is { } list) throw Fault.NotSupported($"The list of parties '{list}' in an image");
        return new EntityBuilder(call).Build(table, row, columns);
    }
}
