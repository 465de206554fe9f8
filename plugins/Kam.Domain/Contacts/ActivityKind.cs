namespace Kam.Domain;

/// <summary>The kinds of activities that count as contact.</summary>
public enum ActivityKind { Appointment, PhoneCall, Task }
