namespace Kam.SolutionModel;

static class PackedWhole
{
    public static SolutionCheck Check { get; } = new(
        "packed-whole", "Every file of the tree is packed, and every file that is described is there.",
        input => input.Package.Problems);
}
