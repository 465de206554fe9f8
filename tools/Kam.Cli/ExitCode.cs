namespace Kam.Cli;

/// <summary>What the process tells its caller.</summary>
static class ExitCode
{
    public const int Done = 0;

    /// <summary>The arguments, the input, the connection or the state do not allow it; the sentences say why.</summary>
    public const int Refused = 1;

    /// <summary>Done but for some rows, which the rejects file names; or the server has not finished yet.</summary>
    public const int Partly = 2;

    /// <summary>Nothing written: the plan was shown, and --apply would carry it out.</summary>
    public const int PlanOnly = 3;
}
