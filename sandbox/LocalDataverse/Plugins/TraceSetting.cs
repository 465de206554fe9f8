namespace LocalDataverse.Plugins;

/// <summary>Which runs the organization keeps in its trace log; the values of organization.plugintracelogsetting.</summary>
internal enum TraceSetting
{
    Off = 0,
    Exceptions = 1,
    All = 2,
}
