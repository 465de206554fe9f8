namespace LocalDataverse.WebApi;

/// <summary>Headers that change what a request does. Passed over in silence, they would let a client believe that they did.</summary>
static class Effects
{
    static readonly string[] Unsupported =
    [
        "MSCRM.BypassCustomPluginExecution", "MSCRM.BypassBusinessLogicExecution", "MSCRM.BypassBusinessLogicExecutionStepIds", "MSCRM.SolutionUniqueName", "MSCRM.MergeLabels", "MSCRM.PartitionId",
    ];

    public static void RefuseUnsupported(Headers headers)
    {
        RefuseFormats(headers.Get("Accept") ?? "");
        foreach (var name in Unsupported)
            if (headers.Get(name) is { Length: > 0 } value && !value.Equals("false", StringComparison.OrdinalIgnoreCase)) throw ApiError.NotSupported($"The header {name}");
        // Duplicates are never looked for here; only the wish that they be is one that is not met.
        if ("false".Equals(headers.Get("MSCRM.SuppressDuplicateDetection"), StringComparison.OrdinalIgnoreCase)) throw ApiError.NotSupported("The header MSCRM.SuppressDuplicateDetection: false");
    }

    /// <summary>Answers are JSON with minimal metadata, whatever is accepted: the real service gives no other format either, but more or less metadata.</summary>
    static void RefuseFormats(string accept)
    {
        foreach (var format in (string[])["odata.metadata=full", "odata.metadata=none", "IEEE754Compatible=true"])
            if (accept.Contains(format, StringComparison.OrdinalIgnoreCase)) throw ApiError.NotSupported($"The format {format}");
    }
}
