namespace LocalDataverse.Scheduling;

/// <summary>Where one transaction may be left and another one go on.</summary>
public enum SwitchPoint
{
    /// <summary>Before every request of a client or a plug-in, before every commit, and wherever a lock is waited for.</summary>
    ServiceCall,

    /// <summary>Also before every statement of the store: between two reads of one request.</summary>
    Statement,
}
