using Kam.SolutionModel;

namespace Kam.Cli.Solution;

/// <summary>What the solution's verbs refuse ends as a sentence on standard error, not as a stack trace.</summary>
static class Refusals
{
    public static int Guard(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Exception refusal) when (refusal is PackException or InvalidDataException or NotSupportedException or IOException)
        {
            Console.Error.WriteLine(refusal.Message);
            return ExitCode.Refused;
        }
    }
}
