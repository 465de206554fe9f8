using System;

namespace Kam.Plugins.Plans;

/// <summary>What a plan consists of besides its own row: a save that moves one of them reads that one only.</summary>
[Flags]
enum PlanPart { None = 0, Lines = 1, Initiatives = 2, TargetContacts = 4, Tasks = 8, All = Lines | Initiatives | TargetContacts | Tasks }
