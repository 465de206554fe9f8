namespace LocalDataverse.Scheduling;

/// <summary>Whose turn it is among the threads of an exploration.</summary>
internal interface ITurns
{
    /// <summary>Another one may go on now.</summary>
    void Reached(SwitchPoint point, string what);

    /// <summary>Gives the turn away until the condition, which the others make true, holds.</summary>
    void WaitUntil(Func<bool> isFree);

    /// <summary>One more thread, which begins when it is given its first turn.</summary>
    void Begin(string name, Action work);
}
