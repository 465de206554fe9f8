namespace Kam.Cli;

/// <summary>What the process tells its caller.</summary>
static class ExitCode
{
    public const int Done = 0;

    /// <summary>The input or the state does not allow it; the sentences say why. Nothing was written.</summary>
    public const int Refused = 1;
}
