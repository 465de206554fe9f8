using System;

namespace Kam.Plugins;

/// <summary>The custom API whose main operation the plug-in is.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CustomApiAttribute : Attribute
{
    public CustomApiAttribute(string uniqueName) => UniqueName = uniqueName;

    public string UniqueName { get; }
}
