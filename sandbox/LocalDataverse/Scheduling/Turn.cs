namespace LocalDataverse.Scheduling;

/// <summary>The point between two steps of a request where others may go on. Outside an exploration it is nothing.</summary>
internal static class Turn
{
    [ThreadStatic]
    private static ITurns? turns;

    /// <summary>The schedule that this thread runs under, or null.</summary>
    public static ITurns? Current
    {
        get => turns;
        set => turns = value;
    }

    /// <summary>A request of a client or a plug-in begins, or its transaction is about to be committed.</summary>
    public static void AtServiceCall(string what) => turns?.Reached(SwitchPoint.ServiceCall, what);

    public static void AtStatement(string what) => turns?.Reached(SwitchPoint.Statement, what);

    /// <summary>Work that goes on beside this one; false outside an exploration, where somebody else sees to it.</summary>
    public static bool Begin(string name, Action work)
    {
        turns?.Begin(name, work);
        return turns is not null;
    }

    /// <summary>Waits, with the gate open meanwhile, until the condition holds.</summary>
    public static void WaitFor(object gate, Func<bool> isFree)
    {
        if (turns is { } scheduled) WaitFor(scheduled, gate, isFree);
        else while (!isFree()) Monitor.Wait(gate);
    }

    private static void WaitFor(ITurns scheduled, object gate, Func<bool> isFree)
    {
        Monitor.Exit(gate);
        try
        {
            scheduled.WaitUntil(isFree);
        }
        finally
        {
            Monitor.Enter(gate);
        }
    }
}
