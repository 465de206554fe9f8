namespace Kam.Build;

/// <summary>A step that did not succeed; the message is all that the reader needs, including the step's own output.</summary>
sealed class BuildFailure(string message) : Exception(message);
