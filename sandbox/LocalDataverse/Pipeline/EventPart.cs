namespace LocalDataverse.Pipeline;

/// <summary>A part of an event with what is done for it.</summary>
internal sealed record EventPart(Event Event, Action Operation);
