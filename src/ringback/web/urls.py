"""The addresses of the pages; addresses are nouns."""

from django.urls import path

from . import views

urlpatterns = [path("", views.today, name="today")]
